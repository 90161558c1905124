import { useLanguage } from '../language/spoken.tsx';
import { fieldId, type FieldProblems } from './filled.tsx';
import type { SplitLeaves } from './leaves.ts';
import { words } from './words.ts';

/** What is wrong, first on the page and with the focus: each line leads to its field. */
export const ErrorSummary = ({
  leaves: { first, more, settled },
  problems,
}: {
  readonly leaves: SplitLeaves;
  readonly problems: FieldProblems;
}) => {
  const { say } = useLanguage();
  const wrong = Object.entries(problems);
  if (wrong.length === 0) return null;
  const all = [...first, ...more, ...settled];
  const labelOf = (name: string) =>
    all.find((leaf) => leaf.name === name || name.startsWith(`${leaf.name}.`))?.field.label;
  return (
    <div class="alert alert-error" role="alert" tabindex={-1} autofocus>
      <div class="alert-body">
        <h2 class="alert-heading">{say(words.errors(wrong.length))}</h2>
        <ul class="nobullet-list">
          {wrong.map(([name, problem]) => (
            <li key={name}>
              <a class="function-link" href={`#${fieldId(name)}`}>
                {say(labelOf(name) ?? { da: name, en: name })}: {problem !== undefined && say(problem)}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
};
