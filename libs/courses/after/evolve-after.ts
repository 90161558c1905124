import type { Active } from '../course.ts';
import { from, fromAny, inLedger } from '../evolution.ts';
import type { Evolution } from '../evolution.ts';
import { knownOf } from '../known.ts';
import { begin, end, endAll, goOn } from '../occasions.ts';
import { stoodStill } from '../standstill.ts';
import type { DisposalEvent } from './disposal-events.ts';
import { approvalUsed } from '../throughout/approval.ts';

/** What the events after closure make of a course, and the end of an import. */
export const evolveAfter: Evolution<
  | 'PostFollowUpScheduled'
  | 'PostFollowUpCompleted'
  | 'PostFollowUpNotReached'
  | 'PostFollowUpMissed'
  | 'CourseArchived'
  | 'CourseReopened'
  | DisposalEvent['type']
  | 'CourseTakenOver'
> = {
  PostFollowUpScheduled: from(['closed'], (course) => ({
    ...knownOf(course),
    state: 'postFollowUp',
    closedOn: course.closedOn,
    last: course.last,
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
  CourseReopened: from(['closed', 'postFollowUp'], (course, { on, mentor, place, end: until }) => {
    const known = {
      ...end(knownOf(course), on, 'closed'),
      ledger: approvalUsed(course.ledger, 'reopening'),
    };
    const { grant, agreement } = course.last;
    if (mentor === null || place === null || agreement === null || until === null)
      return begin(
        { ...known, state: 'waiting', grant, waitingSince: on, episode: course.episode + 1 },
        'waitingSince',
        on,
      );
    const active: Active = {
      ...stoodStill(known, { from: course.closedOn, to: on, why: 'COURSE_CLOSED', freezesContact: true }),
      state: 'active',
      grant,
      match: { mentor, place, confirmedOn: on },
      agreement: { ...agreement, terms: { ...agreement.terms, end: until } },
    };
    const running = begin(goOn(active, 'introHeld', 'agreementStart'), 'agreementEnd', until);
    return grant === null ? running : begin(running, 'grantEnd', grant.to);
  }),
  DisposalExecuted: from(['archived', 'declined', 'rejected', 'withdrawn'], (course) => ({
    ...knownOf(course),
    state: 'disposed',
    ledger: approvalUsed(course.ledger, 'disposal'),
  })),
  LegalHoldPlaced: inLedger(() => ({ legalHold: true })),
  LegalHoldLifted: inLedger(() => ({ legalHold: false })),
  CourseTakenOver: fromAny(({ ledger }, { on, at, overdue }) => ({
    takenOverOn: on,
    takenOverAt: at,
    ledger: { ...ledger, missed: [...ledger.missed, ...overdue.map((window) => ({ ...window, on }))] },
  })),
};
