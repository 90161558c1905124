import { describe, expect, it } from '@jest/globals';
import { createCalendar } from '#calendar';
import type { LocalDate } from '#kernel';
import {
  completes,
  givesBack,
  isCaredFor,
  isChecked,
  isReminded,
  leaves,
  offers,
  pauses,
  returns,
  taken,
  takesOn,
} from '#test/support/mentor-steps';
import { mentorAfter, mentorOn, type MentorStep } from '#test/support/mentor-decision';
import { givenMentor as given } from '#test/support/mentor-story';
import { loadCatalogue } from '#use-cases/load-catalogue';
import { dueMentorSteps, mentorObligations, nextMentorWake } from './index.ts';
import type { Mentor, MentorObligation } from './index.ts';

const calendar = createCalendar();
const { mentorCorps: corps } = loadCatalogue().catalogue;
const owed = (mentor: Mentor): readonly MentorObligation[] =>
  mentorObligations(mentor, { corps, calendar, spread: 0 });
/** What is owed after these steps: rule, what it is about, and when which step is taken. */
const told = (...steps: readonly MentorStep[]) =>
  owed(mentorAfter(...steps)).map(({ rule, about, due, steps: each }) => [
    `${rule} ${about} ${due}`,
    ...each.map(({ step, on, to }) => `${step} ${on} ${to.join('+')}`),
  ]);
const rulesAfter = (...steps: readonly MentorStep[]): readonly string[] =>
  owed(mentorAfter(...steps)).map(({ rule }) => rule);

describe('what is owed about a mentor (6.2/mentor-idle)', () => {
  it('is told 30 days before a check or a training expires, moved to the working day before (6.2/expiry)', () => {
    expect(told(...taken, isChecked())).toEqual([
      // 1 February 2028 is a Tuesday.
      [
        'checkExpiry criminal-record 2028-03-02',
        'warn 2028-02-01 mentor+coordinator',
        'remind-due 2028-03-02 coordinator',
      ],
    ]);
    expect(told(...taken, completes())).toEqual([
      // 31 January 2030 is a Thursday; 2 March 2030 a Saturday.
      [
        'trainingExpiry mentor-course 2030-03-02',
        'warn 2030-01-31 mentor+coordinator',
        'remind-due 2030-03-01 coordinator',
      ],
    ]);
    expect(rulesAfter(...taken, completes('mentor-introduction'), isChecked(false))).toEqual([]);
  });
  it('is told seven days before the end of a pause and on the day, until the mentor is back', () => {
    expect(told(...taken, pauses('2026-05-04'))).toEqual([
      [
        'mentorReturn pause 2026-05-04',
        'warn 2026-04-27 coordinator',
        'remind-due 2026-05-04 mentor+coordinator',
      ],
    ]);
    expect(rulesAfter(...taken, pauses())).toEqual([]);
    expect(rulesAfter(...taken, pauses('2026-05-04'), returns())).toEqual([]);
  });
  it('is volunteer care for one who is available and has had no course for 60 days', () => {
    const idle = (...steps: readonly MentorStep[]): LocalDate | undefined =>
      owed(mentorAfter(...taken, ...steps)).find(({ rule }) => rule === 'mentorIdle')?.due;
    expect(idle()).toBeUndefined();
    expect(idle(offers({ capacity: 0 }))).toBeUndefined();
    expect(idle(offers())).toBe('2026-05-01');
    expect(idle(offers(), takesOn())).toBeUndefined();
    expect(idle(offers(), takesOn(), mentorOn('2026-06-01', givesBack()))).toBe('2026-07-31');
    expect(idle(offers(), mentorOn('2026-04-01', isCaredFor()))).toBe('2026-05-31');
    expect(idle(offers(), pauses())).toBeUndefined();
    expect(idle(offers(), pauses(), mentorOn('2026-03-31', returns()))).toBe('2026-05-30');
  });
  it('asks again every 60 days while nothing changes', () => {
    const [, ...steps] = told(...taken, offers())[0] ?? [];
    expect(steps.slice(0, 3)).toEqual([
      'phone-task-1 2026-05-01 coordinator',
      'phone-task-2 2026-06-30 coordinator',
      'phone-task-3 2026-08-31 coordinator',
    ]);
  });
  it('tells the coordinator once when the last place is taken', () => {
    expect(rulesAfter(...taken, offers(), takesOn('c1'))).toEqual([]);
    expect(told(...taken, offers(), takesOn('c1'), mentorOn('2026-04-07', takesOn('c2')))).toEqual([
      ['capacityReached places 2026-04-07', 'remind 2026-04-07 coordinator'],
    ]);
  });
  it('is nothing once the mentor has left', () => {
    expect(rulesAfter(...taken, isChecked(), offers(), leaves())).toEqual([]);
  });
});

describe('a reminder about a mentor', () => {
  const path = [...taken, isChecked()];
  const warning = 'checkExpiry:criminal-record:warn:2028-03-02';
  const today = 'checkExpiry:criminal-record:remind-due:2028-03-02';
  it('is issued when its day has come, once', () => {
    given(...path)
      .when(mentorOn('2028-01-31', isReminded(warning)))
      .changesNothing();
    given(...path)
      .when(mentorOn('2028-02-01', isReminded(warning)))
      .records({ type: 'ReminderIssued' });
    given(...path, mentorOn('2028-02-01', isReminded(warning)))
      .when(mentorOn('2028-02-02', isReminded(warning)))
      .changesNothing();
  });
  it('is suppressed with its reason when its time is over', () => {
    given(...path)
      .when(mentorOn('2028-04-03', isReminded(today)))
      .records({
        type: 'ReminderSuppressed',
        data: expect.objectContaining({ reason: 'EXPIRED' }) as object,
      });
  });
  it('is suppressed when a later one for the same people is due as well', () => {
    const idle = (nth: number) => isReminded(`mentorIdle:corps:phone-task-${nth}:2026-05-01`);
    const offered = [...taken, offers()];
    given(...offered)
      .when(mentorOn('2026-06-30', idle(1)))
      .records({ type: 'ReminderSuppressed' });
    given(...offered)
      .when(mentorOn('2026-06-30', idle(2)))
      .records({ type: 'ReminderIssued' });
  });
  it('is gone with what it counted from', () => {
    given(...path, mentorOn('2028-01-10', isChecked()))
      .when(mentorOn('2028-02-01', isReminded(warning)))
      .changesNothing();
  });
  it('waits for the morning of a working day', () => {
    const mentor = mentorAfter(...path);
    const [night, morning] = ['2028-02-01T05:00:00.000Z', '2028-02-01T07:00:00.000Z'];
    expect(dueMentorSteps(owed(mentor), mentor, night, calendar)).toEqual([]);
    expect(nextMentorWake(owed(mentor), mentor, night, calendar)?.at).toBe(morning);
    expect(dueMentorSteps(owed(mentor), mentor, morning, calendar).map(({ step }) => step.step)).toEqual([
      'warn',
    ]);
  });
});
