import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, addMonths, isWorkingDay, localDateOf, localTimeOf } from '#calendar';
import {
  type Course,
  type CourseEvent,
  dueSteps,
  nextWake,
  type Obligation,
  obligations,
  type PlannedStep,
} from '#courses';
import { bul, pift, programmeOf, retOgPligt } from '#test/support/course-story';
import {
  begunOn,
  closedOn,
  closingOn,
  contactOn,
  courseOf,
  legalRules,
  workingDays,
} from '#test/support/duty-course';
import { lawRuns } from '#test/support/law-runs';
import { itHolds } from '#test/support/laws';

const programmes = fc.constantFrom(programmeOf('bul', '2014'), bul, pift, retOgPligt);

/** Courses of every programme, begun on any day from 2014 on, with contacts, legs done, an early or late closure. */
const courses = fc
  .record({
    programme: programmes,
    start: fc.integer({ min: 0, max: 5_500 }).map((days) => addDays('2014-01-01', days)),
    extra: fc.nat(6),
    contacts: fc.array(fc.nat(200), { maxLength: 8 }),
    legs: fc.uniqueArray(fc.integer({ min: 1, max: 8 }), { maxLength: 6 }),
    ending: fc.constantFrom('no', 'closing', 'closed'),
    endedAfter: fc.nat(200),
  })
  .map(({ programme, start, extra, contacts, legs, ending, endedAfter }) => {
    const { min, max } = programme.durationMonths;
    const end = addMonths(start, Math.min(min.value + extra, max.value));
    const closed = addDays(start, Math.max(1, endedAfter));
    const events: CourseEvent[] = [
      ...begunOn(programme, start, end),
      ...contacts.map((days) => contactOn(addDays(start, days))),
      ...legs.map((ordinal): CourseEvent => ({
        type: 'FollowUpLegCompleted',
        data: { on: start, rule: 'followUp', ordinal, leg: 'mentor' },
      })),
      ...(ending === 'no' ? [] : [closingOn(closed)]),
      ...(ending === 'closed' ? closedOn(addDays(closed, 3)) : []),
    ];
    return { programme, events, start, end };
  });

const owed = (programme: typeof bul, course: Course): readonly Obligation[] =>
  obligations(course, programme, workingDays, legalRules);

const isSent = ({ step }: PlannedStep): boolean => step.act === 'remind' || step.act === 'escalate';

const planned = (all: readonly Obligation[]): PlannedStep[] =>
  all.flatMap((obligation) => obligation.steps.map((step) => ({ obligation, step })));

const windowOf = ({ rule, episode, ordinal, leg, opens, due }: Obligation): string =>
  [rule, episode, ordinal, leg, opens, due].join();

/** What the course records when a step is carried out. */
const recorded = ({ obligation, step }: PlannedStep, on: string): readonly CourseEvent[] => {
  const { rule, episode, ordinal, leg, due } = obligation;
  const window = { rule, episode, ordinal, leg, due };
  if (step.act === 'record-missed') return [{ type: 'FollowUpMissed', data: { on, ...window } }];
  return step.act === 'remind' || step.act === 'escalate'
    ? [{ type: 'ReminderIssued', data: { ...step, ...window, on, act: step.act } }]
    : [];
};

/** What such a course owes, and how it may go on: its agreement extended, a contact dated back. */
const cases = fc
  .record({ told: courses, months: fc.integer({ min: 1, max: 6 }), days: fc.nat(100) })
  .map(({ told, ...others }) => ({ ...told, ...others, owes: owed(told.programme, courseOf(told.events)) }));

describe('obligations always', () => {
  itHolds(cases, lawRuns(12, 2_000), {
    'open, fall due and close in this order': ({ owes }) =>
      owes.filter(({ opens, due, dueRolled, closes }) => opens > due || due > closes || dueRolled > closes),

    'give every step an identity of its own': ({ owes }) => {
      const identities = planned(owes).map(({ step }) => step.identity);
      return identities.filter((each, index) => identities.indexOf(each) < index);
    },

    'send at 08:00 on working days, in winter and in summer, and never what has expired by then': ({
      owes,
    }) =>
      planned(owes)
        .filter(isSent)
        .filter(
          ({ step: { at, on, to, expires } }) =>
            localTimeOf(at) !== '08:00' ||
            localDateOf(at) !== on ||
            !isWorkingDay(workingDays, on) ||
            (expires !== null && expires <= at) ||
            to.length === 0,
        ),

    'count each grid from its anchor: extending the agreement adds windows and moves none': ({
      programme,
      start,
      end,
      months,
    }) => {
      const extended: CourseEvent = {
        type: 'AgreementExtended',
        data: { on: start, version: 2, end: addMonths(end, months) },
      };
      const grid = (...since: readonly CourseEvent[]) =>
        owed(programme, courseOf(begunOn(programme, start, end), since))
          .filter(({ rule }) => ['followUp', 'status', 'who5', 'relation', 'progression'].includes(rule))
          .map(windowOf);
      const longer = new Set(grid(extended));
      return grid().filter((window) => !longer.has(window));
    },

    'let a contact dated back renumber no window of the grid': ({ programme, events, start, days, owes }) => {
      const grid = (all: readonly Obligation[]) =>
        all.filter(({ anchor }) => anchor.name !== 'lastContact' && anchor.name !== 'lastAct').map(windowOf);
      const later = grid(owed(programme, courseOf(events, contactOn(addDays(start, days)))));
      return isDeepStrictEqual(later, grid(owes)) ? [] : later;
    },
  });
});

describe('as time passes', () => {
  /** Wakes, does what is due, records it, and sleeps again, as the workflow and the tick do together. */
  const live = (programme: typeof bul, events: readonly CourseEvent[], start: string) => {
    const told = [...events];
    const done: PlannedStep[] = [];
    let now = `${start}T00:00:00.000Z`;
    let course = courseOf(told);
    let all = owed(programme, course);
    for (let wakes = 0; wakes < 2_000; wakes++) {
      const due = dueSteps(all, course, now, workingDays);
      const on = localDateOf(now);
      const news = due.flatMap((step) => recorded(step, on));
      done.push(...due.filter((step) => recorded(step, on).length > 0));
      if (news.length > 0) {
        told.push(...news);
        course = courseOf(told);
        all = owed(programme, course);
      }
      const next = nextWake(all, course, now, workingDays);
      if (next === undefined) return { done, told, asleep: true };
      now = next.at;
    }
    return { done, told, asleep: false };
  };

  // When the course archives itself depends on when its last question was settled, so that window may move.
  it('no window vanishes, every step of an open one is carried out exactly once, and then the course sleeps', () => {
    fc.assert(
      fc.property(courses, ({ programme, events, start }) => {
        const before = owed(programme, courseOf(events)).filter(({ rule }) => rule !== 'afterClosure');
        const { done, told, asleep } = live(programme, events, start);
        expect(asleep).toBe(true);
        const identities = done.map(({ step }) => step.identity);
        expect(new Set(identities).size).toBe(identities.length);
        const open = planned(before).filter((each) => each.obligation.status === 'open' && isSent(each));
        expect(identities).toEqual(expect.arrayContaining(open.map(({ step }) => step.identity)));
        const after = owed(programme, courseOf(told)).map(windowOf);
        expect(after).toEqual(expect.arrayContaining(before.map(windowOf)));
      }),
      { numRuns: lawRuns(3, 50) },
    );
  });
});
