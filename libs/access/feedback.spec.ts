import { describe, expect, it } from '@jest/globals';
import { emptyLedger, type Measurement } from '#courses';
import { courseOf, begunOn } from '#test/support/duty-course';
import { pift } from '#test/support/course-story';
import { seesDuty, seesOf, visibleCourse, type Sees } from './feedback.ts';

const answered = (respondent: 'mentor' | 'mentee'): Measurement => ({
  ...{ measurement: respondent, instrument: 'relation', ordinal: 1, respondent, on: '2026-03-02' },
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

  it('the coordinator sees all, a caseworker what the programme lets him', () => {
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
