import { describe, expect, it } from '@jest/globals';
import { seesDuty } from '#access';
import type { CourseEvent } from '#courses';
import { missingTexts } from '#messages';
import { noCorps, type ProgrammeVersion } from '#programmes';
import { pift } from '#test/support/course-story';
import { begunOn, courseOf, duties, measuredOn } from '#test/support/duty-course';

/** The same programme, measuring with an instrument that no code has ever heard of. */
const other = JSON.parse(JSON.stringify(pift).replaceAll('"who5"', '"coping"')) as ProgrammeVersion;
const begun = begunOn(other, '2026-03-02', '2026-09-02');
const statuses = (...more: readonly CourseEvent[]) =>
  duties(other, courseOf(begun, more), 'coping').map(({ due, status }) => [due, status]);

describe('an instrument that comes with the data alone (6.1/measurement)', () => {
  it('is asked for at its points of the grid, and done by being measured', () => {
    expect(statuses()).toEqual([
      ['2026-06-02', 'open'],
      ['2026-09-02', 'open'],
    ]);
    expect(statuses(measuredOn('2026-06-01', 'coping', 1))[0]).toEqual(['2026-06-02', 'done']);
  });

  it('has its texts, and is hidden from one who sees the status only', () => {
    expect(
      missingTexts({
        programmes: [other],
        legalRules: [],
        instruments: [],
        qualityStandards: [],
        organisations: [],
        agreedTexts: [],
        mentorCorps: noCorps,
      }),
    ).toEqual([]);
    expect(seesDuty('coping', 'status-only')).toBe(false);
  });
});

describe('a measurement that is not returned', () => {
  it('is asked for after 4 and 10 days, then by phone, and is missed (6.2/measurement-not-returned)', () => {
    const [first] = duties(pift, courseOf(begunOn(pift, '2026-03-02', '2026-09-02')), 'who5');
    expect(first?.steps.map(({ step, on, to }) => [step, on, to.join()])).toEqual([
      ['remind-opens', '2026-05-26', 'mentee'],
      ['remind-due', '2026-06-02', 'mentee'],
      ['remind-4', '2026-06-08', 'mentee'],
      ['remind-10', '2026-06-12', 'mentee'],
      ['phone-task', '2026-06-15', 'coordinator'],
      ['record-missed', '2026-06-17', ''],
    ]);
  });
});
