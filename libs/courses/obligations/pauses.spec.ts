import { describe, expect, it } from '@jest/globals';
import { dueSteps, type CourseEvent } from '#courses';
import { bul, retOgPligt } from '#test/support/course-story';
import {
  begunOn,
  contactOn,
  courseOf,
  duties,
  grid,
  legOf,
  only,
  steps,
  workingDays,
} from '#test/support/duty-course';

const pausedOn = (on: string, expectedReturn: string, byMunicipality = false): CourseEvent => ({
  type: 'CoursePaused',
  data: { on, reason: 'illness', expectedReturn, byMunicipality },
});
const resumedOn = (on: string, since: string, end: string | null): CourseEvent => ({
  type: 'CourseResumed',
  data: { on, since, end },
});

const begun = begunOn(bul, '2026-03-02', '2026-09-01');
const paused = courseOf(begun, pausedOn('2026-03-18', '2026-04-15'));
const resumed = courseOf(
  begun,
  pausedOn('2026-03-18', '2026-04-15'),
  resumedOn('2026-04-15', '2026-03-18', '2026-09-29'),
);
const calls = (course: typeof paused) => legOf(duties(bul, course, 'followUp'), 'mentor');

describe('a pause of a volunteer course (5.3/18)', () => {
  it('moves every later window by its length, from the day of return', () => {
    expect(grid(calls(resumed))).toEqual([
      [1, '2026-03-02', '2026-03-04', '2026-03-15'],
      [2, '2026-03-16', '2026-03-20', '2026-04-03'],
      [3, '2026-05-23', '2026-05-30', '2026-06-13'],
      [4, '2026-06-23', '2026-06-30', '2026-07-14'],
      [5, '2026-07-23', '2026-07-30', '2026-08-13'],
      [6, '2026-08-23', '2026-08-30', '2026-09-13'],
    ]);
    expect(only(calls(resumed), 3)?.counted.da).toBe(
      '2 måneder efter aftalens start 2. marts 2026; flyttet 28 dage af pause; lørdag flyttet til 1. juni 2026',
    );
  });
  it('leaves a window that was open behind as paused, and each of its steps is told so', () => {
    const left = only(calls(resumed), 2);
    expect([left?.status, left?.settledOn, left?.why]).toEqual(['suppressed', '2026-03-18', 'PAUSED']);
    expect(steps(left)).toContain('2026-03-20 remind-due coordinator');
    expect(only(calls(paused), 2)?.status).toBe('suppressed');
  });
  it('knows no later window and no end until it is over', () => {
    expect(calls(paused).map(({ ordinal }) => ordinal)).toEqual([1, 2]);
    expect(duties(bul, paused, 'agreementEnd')).toEqual([]);
    expect(duties(bul, resumed, 'agreementEnd').map(({ due }) => due)).toEqual(['2026-09-29']);
  });
  it('asks of no dose while it lasts', () => {
    const dose = duties(bul, resumed, 'doseCheck').map(({ due, steps: told }) => [due, told.length]);
    expect(dose.slice(0, 3)).toEqual([
      ['2026-04-08', 0],
      ['2026-05-05', 1],
      ['2026-06-03', 1],
    ]);
  });
});

describe('the day of return (6.2/pause-return)', () => {
  it('is reminded of a week before and on the day, then told as passed, then escalated', () => {
    expect(steps(only(duties(bul, paused, 'pauseReturn'), 1))).toEqual([
      '2026-04-08 remind-7 coordinator',
      '2026-04-15 remind-0 coordinator',
      '2026-04-16 record-expired',
      '2026-04-17 escalate-coordinator coordinator',
      '2026-04-22 escalate-leader leader',
    ]);
    expect(only(duties(bul, resumed, 'pauseReturn'), 1)?.status).toBe('done');
  });
  it('moves back to a working day', () => {
    const easter = courseOf(begun, pausedOn('2026-03-18', '2026-04-05'));
    expect(steps(only(duties(bul, easter, 'pauseReturn'), 1)).slice(0, 2)).toEqual([
      '2026-03-27 remind-7 coordinator',
      '2026-04-01 remind-0 coordinator',
    ]);
  });
  it('is told as passed once', () => {
    const now = '2026-04-16T09:00:00.000Z';
    const due = (course: typeof paused) =>
      dueSteps(duties(bul, course, 'pauseReturn'), course, now, workingDays).map(({ step }) => step.act);
    expect(due(paused)).toContain('record-pause-expired');
    const told: CourseEvent = {
      type: 'PauseExpired',
      data: { on: '2026-04-16', expectedReturn: '2026-04-15' },
    };
    expect(due(courseOf(begun, pausedOn('2026-03-18', '2026-04-15'), told))).not.toContain(
      'record-pause-expired',
    );
  });
});

describe('a pause of a statutory course', () => {
  const statutory = begunOn(retOgPligt, '2026-03-02', '2026-09-01', 2);
  const gap = (...events: readonly CourseEvent[]) => {
    const windows = duties(retOgPligt, courseOf(statutory, events), 'contactDuty');
    const on = (act: string) => windows.at(-1)?.steps.find((step) => step.act === act)?.on;
    return [on('remind'), on('record-breach')];
  };
  it('leaves its windows where they are', () => {
    const grids = [[], [pausedOn('2026-03-18', '2026-04-15', true)]].map((events) =>
      grid(duties(retOgPligt, courseOf(statutory, events), 'followUp')),
    );
    expect(grids[0]).toEqual(grids[1]);
  });
  it('freezes the contact duty where the caseworker decided it, and only there (5.3/17)', () => {
    const held = contactOn('2026-03-09');
    expect(gap(held)).toEqual(['2026-03-19', '2026-03-24']);
    const back = (byMunicipality: boolean) =>
      gap(
        held,
        pausedOn('2026-03-16', '2026-03-30', byMunicipality),
        resumedOn('2026-03-30', '2026-03-16', null),
      );
    expect(back(true)).toEqual(['2026-04-01', '2026-04-07']);
    expect(back(false)).toEqual(['2026-03-19', '2026-03-24']);
    expect(gap(held, pausedOn('2026-03-16', '2026-03-30', true))).toEqual([undefined, undefined]);
  });
});
