import { describe, expect, it } from '@jest/globals';
import type { CourseEvent } from '#courses';
import { bul } from '#test/support/course-story';
import { begunOn, closedOn, closingOn, courseOf, duties, only, steps } from '#test/support/duty-course';

const begun = begunOn(bul, '2026-03-02', '2026-09-01');
const raised = (
  concern: string,
  on: string,
  severity: 'serious' | 'critical',
  at = `${on}T12:00:00.000Z`,
): CourseEvent => ({
  type: 'ConcernRaised',
  data: { on, concern, severity, kind: 'wellbeing', aboutMentor: false, by: 'mentor', at },
});
const triaged = (concern: string, on: string): CourseEvent => ({
  type: 'ConcernTriaged',
  data: { on, concern, under18: false, notification: null },
});

describe('a concern that nobody has triaged (6.2/concern)', () => {
  it('is due the same working day, and the leader’s after one more', () => {
    const course = courseOf(begun, raised('a', '2026-03-10', 'serious'));
    const window = only(duties(bul, course, 'concern'), 1);
    expect(window).toMatchObject({ due: '2026-03-10', leg: 'coordinator', status: 'open' });
    expect(steps(window)).toEqual([
      '2026-03-10 remind-opens coordinator',
      '2026-03-11 escalate-leader leader',
    ]);
  });
  it('that is critical is told at once, at any hour, and to the leader two hours later', () => {
    const course = courseOf(begun, raised('a', '2026-03-14', 'critical', '2026-03-14T21:30:00.000Z'));
    const window = only(duties(bul, course, 'criticalConcern'), 1);
    expect(window?.steps).toMatchObject([
      { step: 'remind-at-once', at: '2026-03-13T23:00:00.000Z', to: ['coordinator'], told: 'at-once' },
      {
        step: 'escalate-leader',
        at: '2026-03-14T23:30:00.000Z',
        to: ['coordinator', 'leader'],
        told: 'at-once',
      },
    ]);
  });
  it('stays when the course was reopened before it, and is withdrawn after it', () => {
    const reopened: CourseEvent = {
      type: 'CourseReopened',
      data: { on: '2026-04-10', to: 'waiting', mentor: null, place: null, end: null },
    };
    const withdrawn: CourseEvent = {
      type: 'ReferralWithdrawn',
      data: { on: '2026-05-04', reason: 'byReferrer' },
    };
    const history = [begun, closingOn('2026-03-30'), closedOn('2026-03-31'), reopened] as const;
    const course = courseOf(...history, raised('a', '2026-05-04', 'serious'), withdrawn);
    expect(duties(bul, course, 'concern')).toMatchObject([{ due: '2026-05-04', status: 'open' }]);
  });
  it('is settled by its own triage alone', () => {
    const course = courseOf(
      begun,
      raised('a', '2026-03-10', 'serious'),
      raised('b', '2026-03-10', 'critical'),
      raised('c', '2026-03-11', 'serious'),
      triaged('c', '2026-03-12'),
    );
    const statuses = (rule: string) => duties(bul, course, rule).map(({ status }) => status);
    expect([statuses('concern'), statuses('criticalConcern')]).toEqual([['open', 'done'], ['open']]);
  });
});
