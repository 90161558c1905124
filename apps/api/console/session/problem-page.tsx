import type { FieldProblem, Problem } from '../../problems/problem.ts';
import { useLanguage } from '../language/spoken.tsx';
import { explanations, titleOf, words } from './problem-words.ts';

/** What went wrong, why, and what to do, for a person; `instance` names it in our log. A rule says itself why not. */
export const ProblemPage = ({
  problem: { status, code, texts, more },
  instance,
}: {
  readonly problem: Problem;
  readonly instance: string;
}) => {
  const { language, say } = useLanguage();
  const errors = (more['errors'] ?? []) as readonly FieldProblem[];
  return (
    <>
      <h1>{say(titleOf(status))}</h1>
      <p>{say(explanations[code] ?? texts)}</p>
      {errors.length > 0 && (
        <ul>
          {errors.map((error) => (
            <li>{`${error.field} ${error[language]}`}</li>
          ))}
        </ul>
      )}
      {status >= 500 && <p>{say(words.number(instance))}</p>}
      <p>
        <a href="/console">{say(words.home)}</a>
      </p>
    </>
  );
};
