import type { Ledger } from '#courses';
import type { GoalWords } from '#use-cases/queries/read-own-goals';
import { choiceWordOf } from '#use-cases/words/choice-words';
import { useLanguage } from '../../language/spoken.tsx';
import { goalStatusNames } from '../course/words.ts';
import { words } from './words.ts';

/** The mentee’s goals in the words they were set in, each with the steps towards it. */
export const MyGoals = ({
  goals,
  goalWords,
}: {
  readonly goals: Ledger['goals'];
  readonly goalWords: GoalWords;
}) => {
  const { say } = useLanguage();
  const whole = goals.filter(({ parent }) => parent === null);
  const line = ({ goal, focusArea, status }: Ledger['goals'][number]) => (
    <>
      {goalWords[goal] ??
        say((focusArea === null ? undefined : choiceWordOf(focusArea)) ?? words.goalWithoutWords)}{' '}
      <span class="badge badge-info">{say(goalStatusNames[status])}</span>
    </>
  );
  return (
    <section aria-labelledby="my-goals" class="phone-part">
      <h2 id="my-goals" class="h3">
        {say(words.goals)}
      </h2>
      {whole.length === 0 && <p>{say(words.noGoals)}</p>}
      <ul>
        {whole.map((goal) => (
          <li key={goal.goal}>
            {line(goal)}
            {goals
              .filter(({ parent }) => parent === goal.goal)
              .map((step) => (
                <span key={step.goal} class="phone-line">
                  {say(words.step)} {line(step)}
                </span>
              ))}
          </li>
        ))}
      </ul>
    </section>
  );
};
