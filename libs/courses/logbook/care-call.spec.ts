import { describe, expect, it } from '@jest/globals';
import { isVisible, seesDuty, visibleCourse, visibleEvents } from '#access';
import { instantAt } from '#calendar';
import { dueSteps } from '#courses';
import { compose } from '#messages';
import { about, at, by, pift, storyOf, type Step } from '#test/support/course-story';
import {
  correctMeasurement,
  holdCareCall,
  itself,
  measureBaseline,
  pathOf,
  receiveMeasurement,
} from '#test/support/course-steps';
import { duties, workingDays } from '#test/support/duty-course';

const { active, agreement } = pathOf(pift);
const { given } = storyOf(pift);
const items = ['cheerful', 'calm', 'active', 'rested', 'interested'];
/** Five answers that add up to so much. */
const raw = (sum: number) =>
  Object.fromEntries(items.map((item, index) => [item, Math.min(5, Math.max(0, sum - index * 5))]));
const answered = (sum: number, measurement = 'measurement-2') =>
  receiveMeasurement({ measurement, instrument: 'who5', scores: raw(sum) });
const courseAfter = (...told: readonly (Step | readonly Step[])[]) => {
  const { course } = given(...told);
  if (course.state === 'notReferred') throw new Error('no course');
  return course;
};
const calls = (...told: readonly (Step | readonly Step[])[]) =>
  duties(pift, courseAfter(...told), 'careCall');

describe('an answer that asks for care (6.2/who5-risk)', () => {
  it.each([
    [7, true],
    [8, true],
    [9, false],
    [12, false],
    [13, false],
  ])('raw %i: %s', (sum, asked) => {
    const outcome = given(active).when(answered(sum));
    outcome.records('MeasurementReceived', ...(asked ? (['CareCallNeeded'] as const) : []));
  });

  it('is an answer before the start too, and one that was corrected into it', () => {
    given(agreement)
      .when(measureBaseline({ instrument: 'who5', scores: raw(5) }))
      .records('BaselineMeasured', 'CareCallNeeded');
    const correction = (sum: number) =>
      correctMeasurement({ measurement: 'measurement-2', scores: raw(sum) });
    given(active, answered(20)).when(correction(6)).records('MeasurementCorrected', 'CareCallNeeded');
    given(active, answered(5)).when(correction(6)).records('MeasurementCorrected');
    given(active, answered(20))
      .when(correctMeasurement({ measurement: 'measurement-2', scores: raw(6), voided: true }))
      .records('MeasurementCorrected');
  });

  it('asks the coordinator, and nobody else, to call the same day, at once, on a Saturday night as well', () => {
    const told = at('2026-03-14', answered(6));
    const [call] = calls(active, told);
    expect(call).toMatchObject({ leg: 'coordinator', due: '2026-03-14', status: 'open' });
    expect(new Set(call?.steps.flatMap(({ to }) => to))).toEqual(new Set(['coordinator']));
    const course = courseAfter(active, told);
    const due = dueSteps(
      duties(pift, course, 'careCall'),
      course,
      instantAt('2026-03-14', '23:00'),
      workingDays,
    );
    expect(due.map(({ step }) => [step.step, step.told])).toEqual([['remind-at-once', 'at-once']]);
  });

  it('told late is late already: the call is due on the day it was answered', () => {
    expect(calls(active, about('2026-03-13', at('2026-03-16', answered(6))))[0]?.due).toBe('2026-03-13');
  });

  it('of before a takeover asks nobody for anything', () => {
    const takeOver = by('operator', itself({ type: 'TakeOverCourse', source: 'csv' }));
    expect(calls(active, answered(6), at('2026-04-01', takeOver))[0]).toMatchObject({
      status: 'suppressed',
      settledOn: '2026-04-01',
    });
  });

  it('is answered by a call that says whether a specialist was offered (1.3/specialist)', () => {
    given(active, answered(6))
      .when(holdCareCall())
      .records({ type: 'CareCallHeld', data: { specialistOffered: true } });
    given(active, answered(6), holdCareCall()).when(holdCareCall()).changesNothing();
    given(active).when(holdCareCall()).refuses('NO_CARE_CALL_NEEDED');
    expect(calls(active, answered(6), holdCareCall())[0]?.status).toBe('done');
    const again = calls(active, answered(6), holdCareCall(), answered(7, 'measurement-3'));
    expect(again.map(({ ordinal, status }) => [ordinal, status])).toEqual([
      [1, 'done'],
      [2, 'open'],
    ]);
  });

  it('tells nobody what was answered: not the programme, not the instrument, not the band', () => {
    const about = {
      number: 'F-1',
      courseId: 'a',
      rule: 'careCall',
      step: 'remind-at-once',
      leg: 'coordinator',
    };
    const letter = compose({ ...about, role: 'coordinator', due: '2026-03-14' }, 'da', '');
    expect(letter?.text).toContain('Ring til mentee i dag.');
    expect(`${letter?.subject} ${letter?.text}`).not.toMatch(/WHO|risiko|depression|PIFT|trivsel/i);
    expect(compose({ ...about, role: 'caseworker', due: '2026-03-14' }, 'da', '')).toBeUndefined();
    expect(compose({ ...about, role: 'leader', due: '2026-03-14' }, 'da', '')).toBeUndefined();
  });

  it('is nothing the municipality hears of: no event, no duty, no trace of a reminder', () => {
    const { events } = given(active, answered(6), holdCareCall());
    const course = courseAfter(active, answered(6), holdCareCall());
    for (const sees of ['status-only', 'progress', 'mentor'] as const) {
      expect(seesDuty('careCall', sees)).toBe(false);
      const types = visibleEvents(events, sees).map(({ type }) => type);
      expect(types.filter((type) => type.startsWith('CareCall'))).toEqual([]);
      expect(isVisible('ReminderIssued', sees, 'careCall')).toBe(false);
      const steps = { 'careCall:1:1:coordinator:remind-at-once:2026-03-02': 'ISSUED' as const };
      const seen = visibleCourse({ ...course, ledger: { ...course.ledger, steps } }, sees).ledger;
      expect([seen.careCalls, seen.steps]).toEqual([[], {}]);
    }
    expect(seesDuty('careCall', 'full')).toBe(true);
  });
});
