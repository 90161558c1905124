import { describe, expect, it } from '@jest/globals';
import type { CourseEvent } from '#courses';
import { bul, labMentor, retOgPligt } from '#test/support/course-story';
import {
  activatedOn,
  begunOn,
  closedOn,
  closingOn,
  confirmedOn,
  contactOn,
  courseOf,
  duties,
  grid,
  introducedOn,
  proposedOn,
} from '#test/support/duty-course';

const pausedOn = (on: string, byMunicipality = false): CourseEvent => ({
  type: 'CoursePaused',
  data: { on, reason: 'illness', expectedReturn: '2026-06-01', byMunicipality },
});
const resumedOn = (on: string, since: string, end: string | null): CourseEvent => ({
  type: 'CourseResumed',
  data: { on, since, end },
});
const reopenedOn = (on: string, end: string | null): CourseEvent => ({
  type: 'CourseReopened',
  data: {
    on,
    ...(end === null
      ? { to: 'waiting', mentor: null, place: null }
      : { to: 'active', mentor: 'mentor-1', place: 1 }),
    end,
  },
});
const limitOn = (on: string, everyDays: number): CourseEvent => ({
  type: 'StricterContactLimitSet',
  data: { on, everyDays },
});

const begun = begunOn(bul, '2026-03-02', '2026-09-01');

describe('a course that has stood still', () => {
  it('with one mentor moves nothing that it owes with another (5.3/18)', () => {
    const rematched = (...before: readonly CourseEvent[]) =>
      courseOf(
        begun,
        before,
        {
          type: 'MatchEpisodeEnded',
          data: { on: '2026-05-04', episode: 1, mentor: 'mentor-1', reason: 'rematch', side: 'mentee' },
        },
        proposedOn('2026-05-05', '2026-05-12', 2),
        confirmedOn('2026-05-06', 2),
        introducedOn('2026-05-06'),
        activatedOn('2026-05-07', '2026-11-07'),
      );
    const second = (...before: readonly CourseEvent[]) =>
      grid(duties(bul, rematched(...before), 'followUp').filter(({ episode }) => episode === 2));
    const stood = [pausedOn('2026-03-16'), resumedOn('2026-04-15', '2026-03-16', '2026-10-01')];
    expect(second(...stood)).toEqual(second());
  });
  it('counts the silence of its log from the day of return (6.1/contact-log)', () => {
    const resumed = courseOf(
      begun,
      contactOn('2026-03-10'),
      pausedOn('2026-03-18'),
      resumedOn('2026-04-15', '2026-03-18', '2026-09-29'),
    );
    expect(duties(bul, resumed, 'contactLogSilence').map(({ due }) => due)).toEqual(['2026-04-29']);
  });
  it('and sets a stricter limit afterwards is in breach by that limit, which the pause does not move (5.3/17)', () => {
    const course = courseOf(
      begunOn(retOgPligt, '2026-03-02', '2026-09-01', 2),
      pausedOn('2026-03-06', true),
      resumedOn('2026-03-26', '2026-03-06', null),
      limitOn('2026-03-28', 5),
    );
    expect(duties(retOgPligt, course, 'contactDuty').map(({ due }) => due)).toEqual(['2026-03-27']);
  });
  it('stays in breach of the stricter limit that was passed before (5.3/17)', () => {
    const course = courseOf(
      begunOn(retOgPligt, '2026-03-02', '2026-09-01', 2),
      limitOn('2026-03-06', 5),
      pausedOn('2026-03-14', true),
    );
    expect(duties(retOgPligt, course, 'contactDuty').map(({ due }) => due)).toEqual(['2026-03-07']);
  });
});

describe('a course that is reopened (5.3/31)', () => {
  it('does not count the days of its closure towards the contact duty', () => {
    const course = courseOf(
      begunOn(retOgPligt, '2026-03-02', '2026-09-01', 2),
      closingOn('2026-03-09'),
      closedOn('2026-03-30').slice(1),
      reopenedOn('2026-04-08', '2026-09-01'),
    );
    expect(duties(retOgPligt, course, 'contactDuty').map(({ due }) => due)).toEqual(['2026-04-15']);
  });
  it('goes on as if the pause in which its closure began had lasted until then', () => {
    const reopened = courseOf(
      begun,
      pausedOn('2026-03-23'),
      closingOn('2026-03-30'),
      closedOn('2026-04-06').slice(1),
      reopenedOn('2026-04-22', '2026-10-01'),
    );
    expect(grid(duties(bul, reopened, 'followUp')).slice(4, 6)).toEqual([
      [3, '2026-05-25', '2026-06-01', '2026-06-15'],
      [3, '2026-05-25', '2026-06-01', '2026-06-15'],
    ]);
  });
  it('to wait for another mentor is warned of its grant’s end, once for the same end (6.1/end-warning)', () => {
    const waiting = courseOf(
      begunOn(labMentor, '2026-03-02', '2026-09-01'),
      closingOn('2026-03-30'),
      closedOn('2026-04-06'),
      reopenedOn('2026-04-22', null),
    );
    expect(duties(labMentor, waiting, 'grantExpiry')).toMatchObject([
      { episode: 1, ordinal: 1, due: '2026-07-18', status: 'open' },
      { episode: 1, ordinal: 2, due: '2026-08-18', status: 'open' },
      { episode: 1, ordinal: 3, due: '2026-09-01', status: 'open' },
    ]);
  });
  it('is asked nothing by the closure that was taken back (6.1/post-closure)', () => {
    const reopened = courseOf(
      begun,
      closingOn('2026-03-30'),
      closedOn('2026-04-06').slice(1),
      reopenedOn('2026-04-22', '2026-09-17'),
    );
    expect(duties(bul, reopened, 'postClosure')).toEqual([]);
    expect(duties(bul, reopened, 'afterClosure')).toEqual([]);
  });
});
