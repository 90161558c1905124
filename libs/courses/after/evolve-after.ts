import { knownOf } from '../course.ts';
import { from, fromAny, inLedger } from '../evolution.ts';
import type { Evolution } from '../evolution.ts';
import { endAll } from '../occasions.ts';

/** What the events after closure make of a course, and the end of an import. */
export const evolveAfter: Evolution<
  | 'PostFollowUpScheduled'
  | 'PostFollowUpCompleted'
  | 'PostFollowUpNotReached'
  | 'PostFollowUpMissed'
  | 'CourseArchived'
  | 'CourseTakenOver'
> = {
  PostFollowUpScheduled: from(['closed'], (course) => ({
    ...knownOf(course),
    state: 'postFollowUp',
    closedOn: course.closedOn,
  })),
  PostFollowUpCompleted: inLedger(({ postFollowUps }, { on, rule, ordinal, status, retained }) => ({
    postFollowUps: [...postFollowUps, { rule, ordinal, on, reached: true, status, retained }],
  })),
  PostFollowUpNotReached: inLedger(({ postFollowUps }, { on, rule, ordinal }) => ({
    postFollowUps: [...postFollowUps, { rule, ordinal, on, reached: false, status: null, retained: null }],
  })),
  PostFollowUpMissed: inLedger(({ missed }, window) => ({ missed: [...missed, window] })),
  CourseArchived: from(['closed', 'postFollowUp'], (course, { on }) =>
    endAll({ ...knownOf(course), state: 'archived' }, on),
  ),
  CourseTakenOver: fromAny(({ ledger }, { on, at, overdue }) => ({
    takenOverOn: on,
    takenOverAt: at,
    ledger: { ...ledger, missed: [...ledger.missed, ...overdue.map((window) => ({ ...window, on }))] },
  })),
};
