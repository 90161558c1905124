import { isBlank, withTexts } from '#kernel';
import type { Decision, Refusal } from '#kernel';
import type { AchieveGoal, ConfirmCommonGoal, DropGoal, ReviseGoal } from '../commands.ts';
import type { CourseEvent } from '../events.ts';
import type { Known } from '../known.ts';
import type { Goal } from '../ledger.ts';
import { otherSide } from '../own-side.ts';
import { objection, refuse } from '../refuse.ts';
import { told } from '../told.ts';

const goalOf = ({ ledger }: Known, goal: string): Goal | undefined =>
  ledger.goals.find((each) => each.goal === goal);

/** The goal in new words. What all had agreed on were the old ones. */
export const reviseGoal = (command: ReviseGoal, course: Known): Decision<CourseEvent> => {
  const { on, goal, revision, text, focusArea } = command;
  const known = goalOf(course, goal);
  if (known === undefined) return refuse('UNKNOWN_GOAL');
  if (known.revisions.includes(revision)) return [];
  return (
    objection(
      known.status !== 'open' && refuse('GOAL_SETTLED'),
      isBlank(text) && refuse('GOAL_WITHOUT_WORDS'),
    ) ?? [
      {
        type: 'GoalRevised',
        data: { on, goal, revision, focusArea, told: told(command) },
        ...withTexts(course.mentee, { text }),
      },
    ]
  );
};

/** The one goal that all work towards: each says so for himself (Rambøll: one common goal, S0:194). */
export const confirmCommonGoal = (
  { on, goal, by, role }: ConfirmCommonGoal,
  course: Known,
): Decision<CourseEvent> => {
  const known = goalOf(course, goal);
  if (known === undefined) return refuse('UNKNOWN_GOAL');
  if (known.confirmedBy.includes(by)) return [];
  return (
    objection(
      otherSide(role, by),
      by === 'caseworker' && role !== 'caseworker' && refuse('CASEWORKER_DECIDES'),
      known.status !== 'open' && refuse('GOAL_SETTLED'),
    ) ?? [{ type: 'CommonGoalConfirmed', data: { on, goal, by } }]
  );
};

/** The goal has been reached; a step towards another one is told as such. */
export const achieveGoal = (command: AchieveGoal, course: Known): Decision<CourseEvent> => {
  const { on, goal, note } = command;
  const known = goalOf(course, goal);
  if (known?.status === 'achieved') return [];
  if (known?.status !== 'open') return notOpen(known);
  const { parent } = known;
  const texts = withTexts(course.mentee, { note });
  return [
    parent === null
      ? { type: 'GoalAchieved', data: { on, goal, told: told(command) }, ...texts }
      : { type: 'SubGoalAchieved', data: { on, goal, parent, told: told(command) }, ...texts },
  ];
};

/** The goal is given up, and why: no failure of anyone's. */
export const dropGoal = (command: DropGoal, course: Known): Decision<CourseEvent> => {
  const { on, goal, reason, note } = command;
  const known = goalOf(course, goal);
  if (known?.status === 'dropped') return [];
  return known?.status === 'open'
    ? [
        {
          type: 'GoalDropped',
          data: { on, goal, reason, told: told(command) },
          ...withTexts(course.mentee, { note }),
        },
      ]
    : notOpen(known);
};

const notOpen = (known: Goal | undefined): Refusal =>
  known === undefined ? refuse('UNKNOWN_GOAL') : refuse('GOAL_SETTLED');
