import type { Active } from '../course.ts';
import { from, fromAny, inLedger } from '../evolution.ts';
import type { Evolution } from '../evolution.ts';
import { knownOf } from '../known.ts';
import { begin, end, endAll, goOn } from '../occasions.ts';
import type { Known } from '../known.ts';
import { goneOn, standsStill, stoodStill } from '../standstill.ts';
import type { LocalDate } from '#kernel';
import type { DisposalEvent } from './disposal-events.ts';
import { approvalUsed } from '../throughout/approval.ts';

/** As if a pause had lasted from the closure on, or on from the pause in which closure began. */
const closedUntil = <C extends Known>(course: C, closedOn: LocalDate, on: LocalDate): C => {
  const began = course.occasions.findLast(({ anchor }) => anchor === 'closureStarted')?.on ?? closedOn;
  return standsStill(course)
    ? goneOn(course, on)
    : stoodStill(course, { from: closedOn, to: on, why: 'COURSE_CLOSED', freezesFrom: began });
};

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
    if (mentor === null || place === null || agreement === null || until === null) {
      const waiting = { ...goneOn(known, on), state: 'waiting' as const, grant, waitingSince: on };
      return begin({ ...goOn(waiting, 'grantEnd'), episode: course.episode + 1 }, 'waitingSince', on);
    }
    const active: Active = {
      ...closedUntil(known, course.closedOn, on),
      state: 'active',
      grant,
      match: { mentor, place, confirmedOn: on },
      agreement: { ...agreement, terms: { ...agreement.terms, end: until } },
    };
    return begin(goOn(active, 'introHeld', 'agreementStart', 'grantEnd'), 'agreementEnd', until);
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
