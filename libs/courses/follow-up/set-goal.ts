import type { Decision } from '#kernel';
import type { SetGoal } from '../commands.ts';
import type { Active, AgreementPending } from '../course.ts';
import type { CourseEvent } from '../events.ts';
import { refuse } from '../refuse.ts';
import { isBlank, withTexts } from '../with-texts.ts';

/** A goal, in the mentee's own words where they can. */
export const setGoal = (
  { on, goal, author, text }: SetGoal,
  { ledger, mentee }: AgreementPending | Active,
): Decision<CourseEvent> => {
  if (ledger.goals.includes(goal)) return [];
  return isBlank(text)
    ? refuse('GOAL_MISSING')
    : [{ type: 'GoalSet', data: { on, goal, author }, ...withTexts(mentee, { text }) }];
};
