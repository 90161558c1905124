import type { Ledger } from '#courses';
import { choiceWordOf } from '#use-cases/words/choice-words';
import { shortDate } from '../../language/formats.ts';
import { useLanguage } from '../../language/spoken.tsx';
import { goalStatusNames, words } from './words.ts';

type Goal = Ledger['goals'][number];

/** Goals with the steps towards them: what about, whose, how far. Their words are people's own and not shown here. */
export const Goals = ({ goals }: { readonly goals: readonly Goal[] }) => {
  const { say } = useLanguage();
  const whole = goals.filter(({ parent }) => parent === null);
  if (whole.length === 0) return null;
  return (
    <section aria-labelledby="goals">
      <h2 id="goals" class="h3">
        {say(words.goals)}
      </h2>
      <ol class="nobullet-list no-max-width course-goals">
        {whole.map((goal, index) => (
          <li key={goal.goal}>
            <GoalLine goal={goal} name={say(words.goalNumber(index + 1))} />
            <SubGoals goals={goals.filter(({ parent }) => parent === goal.goal)} />
          </li>
        ))}
      </ol>
    </section>
  );
};

const SubGoals = ({ goals }: { readonly goals: readonly Goal[] }) => {
  const { say } = useLanguage();
  if (goals.length === 0) return null;
  return (
    <ul>
      {goals.map((goal) => (
        <li key={goal.goal}>
          <GoalLine goal={goal} name={say(words.subGoal)} />
        </li>
      ))}
    </ul>
  );
};

const GoalLine = ({ goal, name }: { readonly goal: Goal; readonly name: string }) => {
  const { language, say } = useLanguage();
  const about = goal.focusArea === null ? undefined : choiceWordOf(goal.focusArea);
  const party = (who: string) => say(choiceWordOf(who) ?? { da: who, en: who });
  return (
    <>
      <span class={goal.status === 'dropped' ? 'course-goal-dropped' : undefined}>
        <strong>{name}</strong>
        {about !== undefined && `: ${say(about)}`}
      </span>{' '}
      <span class={`badge ${badges[goal.status]}`}>{say(goalStatusNames[goal.status])}</span>
      <span class="course-by">
        {say(words.goalBy(party(goal.author), shortDate(language, goal.on)))}
        {goal.confirmedBy.length > 0 && ` ${say(words.goalShared(goal.confirmedBy.map(party)))}`}
      </span>
    </>
  );
};

const badges: Readonly<Record<Goal['status'], string>> = {
  open: 'badge-info',
  achieved: 'badge-success',
  dropped: 'badge-warning',
};
