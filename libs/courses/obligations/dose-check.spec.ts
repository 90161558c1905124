import { describe, expect, it } from '@jest/globals';
import type { CourseEvent } from '#courses';
import { bul, retOgPligt } from '#test/support/course-story';
import { begunOn, closingOn, contactOn, courseOf, duties } from '#test/support/duty-course';

const told = (all: ReturnType<typeof duties>) =>
  all.filter(({ steps }) => steps.length > 0).map(({ due }) => due);

describe('the dose check by month', () => {
  const checks = (...events: readonly CourseEvent[]) =>
    duties(bul, courseOf(begunOn(bul, '2026-02-16', '2026-06-16'), events), 'doseCheck');

  it('is made on the third working day for the month before, until the agreement ends', () => {
    expect(checks().map(({ ordinal, due }) => [ordinal, due])).toEqual([
      [1, '2026-03-04'],
      [2, '2026-04-08'],
      [3, '2026-05-05'],
      [4, '2026-06-03'],
    ]);
    expect(checks()[0]?.counted.en).toBe(
      'Hours from 16 February 2026 to 28 February 2026 against what was agreed',
    );
  });

  it('tells the coordinator when it is under half twice in a row', () => {
    expect(told(checks())).toEqual(['2026-04-08', '2026-05-05', '2026-06-03']);
    const march = contactOn('2026-03-20', { minutes: 90 });
    expect(told(checks(march))).toEqual(['2026-06-03']);
    expect(checks(march)[3]?.steps).toMatchObject([
      { step: 'low-dose', act: 'escalate', to: ['coordinator'], on: '2026-06-03' },
    ]);
  });

  it('counts a begun month by its days: 13 of 28 days of 3 hours ask for 42 minutes', () => {
    const february = (minutes: number) => told(checks(contactOn('2026-02-20', { minutes })))[0];
    expect([february(41), february(42)]).toEqual(['2026-04-08', '2026-05-05']);
  });

  it('is open until the coordinator has been told', () => {
    const { status, steps } = checks()[1] ?? { status: undefined, steps: [] };
    expect([status, steps[0]?.identity]).toEqual(['open', 'doseCheck:1:2:coordinator:low-dose:2026-04-08']);
    expect(checks(contactOn('2026-03-20', { minutes: 200 }))[1]?.status).toBe('done');
  });

  it('is left behind by a takeover after the day it was to be told', () => {
    const taken: CourseEvent = {
      type: 'CourseTakenOver',
      data: { on: '2026-05-05', at: '2026-05-05T08:00:00.000Z', source: 'csv', overdue: [] },
    };
    expect(checks(taken).map(({ status }) => status)).toEqual(['done', 'suppressed', 'open', 'open']);
  });

  it('ends when closure begins', () => {
    expect(checks(closingOn('2026-05-05')).map(({ due }) => due)).toEqual(['2026-03-04', '2026-04-08']);
  });
});

describe('the dose check by week', () => {
  it('is made on Monday against the hours granted, and told on the next working day', () => {
    const course = courseOf(begunOn(retOgPligt, '2026-03-02', '2026-04-30', 2), [
      contactOn('2026-03-10', { minutes: 60 }),
      contactOn('2026-04-01', { minutes: 59 }),
    ]);
    const checks = duties(retOgPligt, course, 'doseCheck');
    expect(checks.map(({ due, dueRolled }) => [due, dueRolled]).slice(0, 5)).toEqual([
      ['2026-03-09', '2026-03-09'],
      ['2026-03-16', '2026-03-16'],
      ['2026-03-23', '2026-03-23'],
      ['2026-03-30', '2026-03-30'],
      ['2026-04-06', '2026-04-07'],
    ]);
    expect(told(checks)).toEqual(['2026-03-30', '2026-04-06', '2026-04-13', '2026-04-20', '2026-04-27']);
  });
});
