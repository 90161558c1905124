import { isBlank, withTexts } from '#kernel';
import type { Decision } from '#kernel';
import type { SetGoal } from '../commands.ts';
import type { CourseEvent } from '../events.ts';
import type { Known } from '../known.ts';
import { objection, refuse } from '../refuse.ts';

/** A goal, or a step towards one, in the mentee's own words where they can. */
export const setGoal = (
  { on, goal, author, text, parent, focusArea }: SetGoal,
  { ledger, mentee }: Known,
): Decision<CourseEvent> => {
  if (ledger.goals.some((each) => each.goal === goal)) return [];
  const towards = ledger.goals.find((each) => each.goal === parent);
  return (
    objection(
      isBlank(text) && refuse('GOAL_WITHOUT_WORDS'),
      parent !== null && towards === undefined && refuse('UNKNOWN_GOAL'),
      towards !== undefined && towards.status !== 'open' && refuse('GOAL_SETTLED'),
    ) ?? [
      {
        type: 'GoalSet',
        data: {
          on,
          goal,
          author,
          ...(parent !== null && { parent }),
          ...(focusArea !== null && { focusArea }),
        },
        ...withTexts(mentee, { text }),
      },
    ]
  );
};
