import { describe, expect, it } from '@jest/globals';
import { emptyLedger, type CourseEvent, type Measurement } from '#courses';
import {
  activatedOn,
  begunOn,
  closedOn,
  closingOn,
  confirmedOn,
  contactOn,
  courseOf,
  introducedOn,
  proposedOn,
} from '#test/support/duty-course';
import { pift } from '#test/support/course-story';
import { isVisible, seesDuty, seesOf, visibleCourse, type Sees } from './feedback.ts';

const answered = (respondent: 'mentor' | 'mentee'): Measurement => ({
  ...{
    measurement: respondent,
    episode: 1,
    instrument: 'relation',
    ordinal: 1,
    respondent,
    on: '2026-03-02',
  },
  ...{ scores: { trust: 4 }, voided: false },
  told: { at: '2026-03-02T09:00:00.000Z', by: respondent, on: '2026-03-02' },
});
const begun = courseOf(begunOn(pift, '2026-02-02', '2026-08-02'));
const course = {
  ...begun,
  ledger: { ...emptyLedger, measurements: [answered('mentor'), answered('mentee')] },
};
const scoresSeen = (sees: Sees) =>
  visibleCourse(course, sees)
    .ledger.measurements.filter(({ scores }) => Object.keys(scores).length > 0)
    .map(({ respondent }) => respondent);

describe('who sees how a measurement was answered', () => {
  it('mentor and mentee see their own answers only', () => {
    expect(seesOf('mentor', 'RIGHT_AND_DUTY', 'full')).toBe('mentor');
    expect([scoresSeen('mentor'), scoresSeen('mentee')]).toEqual([['mentor'], ['mentee']]);
  });

  it('the coordinator sees all, a caseworker what the programme lets him (1.3/feedback)', () => {
    expect(scoresSeen(seesOf('coordinator', 'VOLUNTARY_SOCIAL', 'status-only'))).toHaveLength(2);
    expect(scoresSeen(seesOf('caseworker', 'VOLUNTARY_SOCIAL', 'progress'))).toEqual([]);
    expect(visibleCourse(course, 'status-only').ledger.measurements).toEqual([]);
  });
});

describe('who knows of which duty', () => {
  it('one who sees the status only learns nothing of how often the two meet or how someone is', () => {
    expect(seesDuty('contactLogSilence', 'status-only')).toBe(false);
    expect(seesDuty('who5', 'status-only')).toBe(false);
    expect(seesDuty('statusReport', 'status-only')).toBe(true);
    expect(seesDuty('who5', 'progress')).toBe(true);
  });
});

describe('a concern', () => {
  const raised = (by: 'mentor' | 'coordinator'): CourseEvent => ({
    type: 'ConcernRaised',
    data: {
      ...{ on: '2026-03-02', concern: by, severity: 'serious', kind: 'boundaries', aboutMentor: false },
      ...{ by, at: '2026-03-02T09:00:00.000Z' },
    },
  });
  const worried = courseOf(
    begunOn(pift, '2026-02-02', '2026-08-02'),
    raised('mentor'),
    raised('coordinator'),
  );
  const seen = (sees: Sees) => visibleCourse(worried, sees).ledger.concerns.map(({ concern }) => concern);
  it('is read by those who handle it, and by the one who raised it', () => {
    expect([seen('full'), seen('mentor'), seen('mentee'), seen('progress')]).toEqual([
      ['mentor', 'coordinator'],
      ['mentor'],
      [],
      [],
    ]);
    expect(isVisible('ConcernRaised', 'progress')).toBe(false);
    expect([seesDuty('criticalConcern', 'progress'), seesDuty('criticalConcern', 'full')]).toEqual([
      false,
      true,
    ]);
  });
});

describe('what an earlier mentor has logged (5.3/21)', () => {
  const rematched: readonly CourseEvent[] = [
    ...begunOn(pift, '2026-02-02', '2026-08-02'),
    contactOn('2026-02-09'),
    {
      type: 'MatchEpisodeEnded',
      data: {
        on: '2026-03-02',
        episode: 1,
        mentor: 'mentor-1',
        reason: 'rematch',
        side: 'mentor',
        why: 'moved',
      },
    },
    proposedOn('2026-03-09', '2026-03-16', 2),
    ...confirmedOn('2026-03-10', 2),
    introducedOn('2026-03-11'),
    contactOn('2026-03-11'),
  ];
  const read = (sees: Sees, ...more: readonly CourseEvent[]) =>
    visibleCourse(courseOf(rematched, more), sees).ledger.contacts.map(({ on }) => on);
  it('is not read by the next one, unless the mentee agrees', () => {
    expect(read('mentor')).toEqual(['2026-03-11']);
    const agreed: CourseEvent = {
      type: 'ConsentGiven',
      data: { on: '2026-03-11', purpose: 'earlierLogs', textVersion: '1' },
    };
    expect(read('mentor', agreed)).toEqual(['2026-02-09', '2026-03-11']);
    expect(read('full')).toEqual(['2026-02-09', '2026-03-11']);
  });
  it('is not what the same mentor logged before the course was closed and reopened', () => {
    const reopened: CourseEvent = {
      type: 'CourseReopened',
      data: { on: '2026-04-20', to: 'active', mentor: 'mentor-1', place: 1, end: '2026-10-01' },
    };
    const again = [
      ...activatedOn('2026-03-11', '2026-09-11'),
      closingOn('2026-04-01'),
      ...closedOn('2026-04-13', 2),
      reopened,
    ];
    expect(read('mentor', ...again)).toEqual(['2026-03-11']);
  });
});
