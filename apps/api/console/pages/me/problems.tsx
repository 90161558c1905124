import type { LocalText } from '#calendar';
import { useLanguage } from '../../language/spoken.tsx';
import type { NotDone } from './sent.ts';
import { words } from './words.ts';

/** Above a form that could not be carried out: why, and which fields to look at. */
export const Problems = ({
  notDone,
  labels,
}: {
  readonly notDone: NotDone | null;
  /** By field; its input has the form's name and the field's as id: `contact-minutes`. */
  readonly labels: Readonly<Record<string, LocalText>>;
}) => {
  const { language, say } = useLanguage();
  if (notDone === null) return null;
  const { form, problems, why } = notDone;
  return (
    <div class="alert alert-error" role="alert" id="problems" tabindex={-1} autofocus>
      <div class="alert-body">
        <h3 class="alert-heading">{say(words.notSaved)}</h3>
        {why !== null && <p class="alert-text">{say(why)}</p>}
        {problems.length > 0 && (
          <ul class="nobullet-list">
            {problems.map((problem) => (
              <li key={problem.field}>
                <a href={`#${form}-${problem.field}`}>
                  {say(labels[problem.field] ?? words.field)}: {problem[language]}
                </a>
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
};
