import { describe, expect, it } from '@jest/globals';
import type { Course, CourseEvent } from '#courses';
import { dueSteps, nextWake, obligations } from '#courses';
import { spreadOf, type Step } from '#due';
import { addMilliseconds, instantAt } from '#calendar';
import { bul } from '#test/support/course-story';
import { begunOn, courseOf, legalRules, placedOn, referredOn, workingDays } from '#test/support/duty-course';

const at = (date: string, time: string) => instantAt(date, time);
const all = (course: Course, spread = 0) => obligations(course, bul, workingDays, legalRules, spread);
const due = (course: Course, now: string) =>
  dueSteps(all(course), course, now, workingDays).map(
    ({ step, obligation }) => `${obligation.rule} ${step.step}`,
  );
const wake = (course: Course, now: string, spread = 0) => {
  const next = nextWake(all(course, spread), course, now, workingDays);
  return next && `${next.at} ${next.obligation.rule} ${next.step.step}`;
};

const issued = ({ identity, step, to, expires }: Step, on: string): CourseEvent => ({
  type: 'ReminderIssued',
  data: {
    on,
    identity,
    step,
    to,
    expires,
    act: 'remind',
    rule: 'referralReceived',
    episode: 1,
    ordinal: 1,
    leg: 'coordinator',
    due: on,
  },
});

describe('what is due', () => {
  const monday = referredOn(bul, '2026-02-02');

  it('comes at 08:00 on its day, once', () => {
    const course = courseOf(monday);
    expect(due(course, at('2026-02-02', '10:00'))).toEqual(['referralReceived remind-opens']);
    const [first] = dueSteps(all(course), course, at('2026-02-02', '10:00'), workingDays);
    const reminded = courseOf(monday, first ? issued(first.step, '2026-02-02') : []);
    expect(due(reminded, at('2026-02-02', '10:00'))).toEqual([]);
    expect(wake(reminded, at('2026-02-02', '10:00'))).toBe(
      `${at('2026-02-04', '08:00')} referralReceived remind-due`,
    );
  });

  it('waits while it is quiet: in the evening until the morning, on Friday night until Monday', () => {
    const evening = courseOf(referredOn(bul, '2026-02-06'));
    expect(due(evening, at('2026-02-06', '20:30'))).toEqual([]);
    expect(wake(evening, at('2026-02-06', '20:30'))).toBe(
      `${at('2026-02-09', '08:00')} referralReceived remind-opens`,
    );
    expect(due(evening, at('2026-02-07', '12:00'))).toEqual([]);
    expect(due(evening, at('2026-02-09', '08:00'))).toEqual(['referralReceived remind-opens']);
    expect(wake(courseOf(referredOn(bul, '2026-02-05')), at('2026-02-05', '07:00'))).toContain(
      at('2026-02-05', '08:00'),
    );
  });

  it('waits for no morning when it is told at once: on a Saturday night as well', () => {
    const urgent = {
      ...bul,
      duties: bul.duties.map((duty) => ({
        ...duty,
        steps: duty.steps.map((step) => ({ ...step, told: 'at-once' as const })),
      })),
    };
    const course = courseOf(referredOn(bul, '2026-02-07'));
    const duties = obligations(course, urgent, workingDays, legalRules, 60_000);
    const now = at('2026-02-07', '23:00');
    expect(
      dueSteps(duties, course, now, workingDays).map(({ step }) => [step.step, step.on, step.at]),
    ).toEqual([['remind-opens', '2026-02-07', at('2026-02-07', '00:00')]]);
  });

  it('of what the system records waits for nobody', () => {
    const course = courseOf(monday, placedOn('2026-02-02'));
    expect(due(course, at('2026-03-02', '00:30'))).toEqual(['waiting record-breach']);
    const told = courseOf(monday, placedOn('2026-02-02'), {
      type: 'WaitingTimeBreached',
      data: { on: '2026-03-02', since: '2026-02-02', limitDays: 28 },
    });
    expect(due(told, at('2026-03-02', '00:30'))).toEqual([]);
  });

  it('keeps the later steps of a window that is done: they are to be suppressed, but no one wakes for them', () => {
    const course = courseOf(begunOn(bul, '2026-02-02', '2026-05-02'), {
      type: 'FollowUpLegCompleted',
      data: { on: '2026-02-02', rule: 'followUp', ordinal: 1, leg: 'mentor' },
    });
    const steps = dueSteps(all(course), course, at('2026-02-05', '12:00'), workingDays);
    expect(steps.filter(({ obligation }) => obligation.status === 'done').length).toBeGreaterThan(0);
    expect(wake(course, at('2026-02-04', '07:00'))).toContain('followUp');
  });

  it('leaves alone what lay before a takeover, but not what the course itself has to do', () => {
    const takenOver: CourseEvent = {
      type: 'CourseTakenOver',
      data: { on: '2026-05-20', at: at('2026-05-20', '12:00'), source: 'csv', overdue: [] },
    };
    const course = courseOf(begunOn(bul, '2026-02-02', '2026-05-02'), takenOver);
    expect(due(course, at('2026-05-20', '13:00'))).toEqual(['agreementEnd start-closure']);
  });

  it('is nothing any more when the course has ended, and then nothing lies ahead', () => {
    const course = courseOf(monday, {
      type: 'CitizenDeclined',
      data: { on: '2026-02-03', reason: 'wishes' },
    });
    expect([due(course, at('2027-02-03', '12:00')), wake(course, at('2026-02-03', '12:00'))]).toEqual([
      [],
      undefined,
    ]);
  });
});

describe('the spread of a morning', () => {
  it('is by the course’s id, within 30 minutes, and moves every moment alike', () => {
    const id = '3f1c8a52-9a7e-4a63-8f0e-0f6f3b1f7a11';
    expect(spreadOf(id)).toBe(spreadOf(id));
    expect(spreadOf(id)).toBeLessThan(1_800_000);
    expect(new Set(['a', 'b', 'c', 'd'].map(spreadOf)).size).toBe(4);
    const course = courseOf(referredOn(bul, '2026-02-02'));
    expect(all(course, 61_000)[0]?.steps[0]?.at).toBe(addMilliseconds(at('2026-02-02', '08:00'), 61_000));
  });

  it('holds for what was held back by the quiet hours too', () => {
    const evening = courseOf(referredOn(bul, '2026-02-06'));
    expect(wake(evening, at('2026-02-06', '20:30'), 61_000)).toBe(
      `${addMilliseconds(at('2026-02-09', '08:00'), 61_000)} referralReceived remind-opens`,
    );
  });
});
