import { describe, expect, it } from '@jest/globals';
import type { CourseEvent, Obligation } from '#courses';
import { bul } from '#test/support/course-story';
import {
  activatedOn,
  begunOn,
  confirmedOn,
  courseOf,
  duties,
  introducedOn,
  measuredOn,
  proposedOn,
} from '#test/support/duty-course';

const rematchOn = (on: string): CourseEvent => ({
  type: 'MatchEpisodeEnded',
  data: { on, episode: 1, mentor: 'mentor-1', reason: 'rematch', side: 'mentee', why: 'noChemistry' },
});
const begun = begunOn(bul, '2026-03-02', '2026-09-02');
const searching = [...begun, rematchOn('2026-06-15')];
const proposed = [...searching, proposedOn('2026-06-22', '2026-06-29', 2)];
const declined: CourseEvent = {
  type: 'MatchDeclined',
  data: { on: '2026-06-23', episode: 2, side: 'mentor', reason: 'noTime' },
};

const owed = (rule: string, events: readonly CourseEvent[]): readonly Obligation[] =>
  duties(bul, courseOf(events), rule);

describe('while another mentor is looked for', () => {
  it('the suspended agreement still ends on its day (5.3/27)', () => {
    expect(owed('agreementEnd', searching)).toMatchObject([{ due: '2026-09-02', status: 'open' }]);
    expect(owed('agreementEnd', proposed)).toMatchObject([{ due: '2026-09-02', status: 'done' }]);
    expect(owed('agreementEnd', [...proposed, declined])).toMatchObject([{ status: 'open' }]);
  });
  it('and while the course closes then, no hours are asked for (6.1/dose-check)', () => {
    const closing: CourseEvent = {
      type: 'ClosureStarted',
      data: { on: '2026-08-24', kind: 'early', reason: 'rematchDeclined', automatic: false },
    };
    expect(owed('doseCheck', [...searching, closing])).toEqual([]);
  });
});

describe('another match', () => {
  it('leaves the middle of the first agreement where it was (6.1/mid-status)', () => {
    const again = [
      ...proposed,
      ...confirmedOn('2026-06-24', 2),
      introducedOn('2026-06-24'),
      ...activatedOn('2026-06-25', '2026-12-25'),
    ];
    expect(owed('statusReport', again).map(({ episode, due }) => [episode, due])).toEqual([
      [1, '2026-06-02'],
      [2, '2026-09-25'],
    ]);
  });
  it('has measurements of its own (6.1/measurement)', () => {
    const measured = [...begun, measuredOn('2026-06-02', 'status', 1), rematchOn('2026-06-15')];
    const again = [
      ...measured,
      proposedOn('2026-06-15', '2026-06-22', 2),
      ...confirmedOn('2026-06-16', 2),
      introducedOn('2026-06-16'),
      ...activatedOn('2026-06-17', '2026-12-17'),
    ];
    const first = owed('status', again).filter(({ ordinal }) => ordinal === 1);
    expect(first.map(({ episode, status }) => [episode, status])).toEqual([
      [1, 'done'],
      [2, 'open'],
    ]);
  });
});
