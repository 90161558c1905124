import { describe, expect, it } from '@jest/globals';
import type { CourseEvent } from '#courses';
import { at, bul, by, retOgPligt, storyOf } from '#test/support/course-story';
import { itself, pathOf, pauseCourse } from '#test/support/course-steps';
import { begunOn, closedOn, closingOn, courseOf, duties, only, steps } from '#test/support/duty-course';

const told = (on: string) => ({ by: 'coordinator', at: `${on}T12:00:00.000Z`, on });
const begun = begunOn(bul, '2026-03-02', '2026-09-01');
const closed = [...begun, closingOn('2026-03-30'), ...closedOn('2026-04-06')];
describe('after the closure', () => {
  it('a concern is triaged as soon as before it (6.2/concern)', () => {
    const course = courseOf(closed, {
      type: 'ConcernRaised',
      data: {
        ...{ on: '2026-05-04', concern: 'a', severity: 'critical', kind: 'abuse', aboutMentor: true },
        ...{ by: 'mentor', at: '2026-05-04T12:00:00.000Z' },
      },
    });
    expect(steps(only(duties(bul, course, 'criticalConcern'), 1))).toEqual([
      '2026-05-04 remind-at-once coordinator',
      '2026-05-04 escalate-leader coordinator,leader',
    ]);
  });
  it('a question that need not be asked keeps the course no longer (5.3/30)', () => {
    const course = courseOf(
      closed,
      { type: 'PostFollowUpScheduled', data: { on: '2026-04-06' } },
      {
        type: 'FollowUpExempted',
        data: {
          ...{ on: '2026-07-20', rule: 'postClosure', episode: 1, ordinal: 1, leg: 'coordinator' },
          ...{ due: '2026-10-06', reason: 'agreed', told: told('2026-07-20') },
        },
      },
      {
        type: 'PostFollowUpCompleted',
        data: { on: '2027-04-20', rule: 'postClosure', ordinal: 2, status: 'education', retained: true },
      },
    );
    expect(steps(duties(bul, course, 'afterClosure')[0])).toEqual(['2027-04-21 archive']);
  });
});

describe('what is left behind', () => {
  it('of an appointment with one mentor is not taken up by one with the next (6.2/appointment)', () => {
    const meetingOn = (on: string, date: string): CourseEvent => ({
      type: 'MeetingScheduled',
      data: { on, date, time: '15:00', place: 'publicPlace' },
    });
    const left = [
      ...begun,
      meetingOn('2026-03-16', '2026-03-26'),
      {
        type: 'MatchEpisodeEnded' as const,
        data: {
          ...{ on: '2026-03-20', episode: 1, mentor: 'mentor-1', side: 'mentee' as const },
          reason: 'rematch' as const,
        },
      },
    ];
    const first = (...events: readonly CourseEvent[]) =>
      duties(bul, courseOf(left, events), 'appointment').find(({ episode }) => episode === 1);
    expect(first(meetingOn('2026-05-04', '2026-05-11'))).toEqual(first());
  });
  it('of a closure that was taken back is not exempted by the next (6.1/measurement)', () => {
    const waiting: CourseEvent = {
      type: 'CourseReopened',
      data: { on: '2026-04-22', to: 'waiting', mentor: null, place: null, end: null },
    };
    const missing: CourseEvent = {
      type: 'FinalMeasurementMarkedMissing',
      data: { on: '2026-06-02', instrument: 'status' },
    };
    const again = courseOf(closed, waiting, closingOn('2026-06-01'), missing);
    expect(duties(bul, again, 'status').map(({ due, status }) => [due, status])).toEqual([
      ['2026-03-30', 'suppressed'],
      ['2026-06-01', 'exempted'],
    ]);
  });
});

describe('while the municipality lets a course rest', () => {
  it('nobody is reminded of the contact that was missed before (6.1/contact-log)', () => {
    const { given } = storyOf(retOgPligt);
    const path = pathOf(retOgPligt);
    const breach = itself({ type: 'RecordContactBreach', lastContact: '2026-03-02' });
    const reminder = itself({
      type: 'IssueReminder',
      identity: 'contactDuty:1:2026-03-02:mentor:breached-2:2026-03-16',
    });
    const late = [...path.active, at('2026-03-17', breach)];
    const paused = at('2026-03-20', by('caseworker', pauseCourse({ expectedReturn: '2026-04-10' })));
    given(late).when(at('2026-03-24', reminder)).records('ReminderIssued');
    given(late, paused)
      .when(at('2026-03-24', reminder))
      .records({ type: 'ReminderSuppressed', data: { reason: 'PAUSED' } });
  });
});
