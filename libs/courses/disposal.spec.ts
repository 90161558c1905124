import { describe, expect, it } from '@jest/globals';
import { createCalendar } from '#calendar';
import { disposalDates, keptFrom, type Course } from '#courses';
import { at, pift, tell } from '#test/support/course-story';
import {
  giveApproval,
  itself,
  liftLegalHold,
  pathOf,
  placeLegalHold,
  recordPostFollowUp,
  withdrawReferral,
} from '#test/support/course-steps';
import { organisationOf } from '#programmes';
import { loadCatalogue } from '#use-cases/load-catalogue';

const path = pathOf(pift);
const courseAfter = (...steps: Parameters<typeof tell>[1]) => tell(pift, steps).course as Course;
const datesOf = (tenant: string, from: string) =>
  disposalDates(from, organisationOf(loadCatalogue().catalogue, tenant).retention, createCalendar()).map(
    ({ dataClass, due }) => `${dataClass} ${due}`,
  );

describe('when a course is to be disposed of (6.2/disposal)', () => {
  it('is not asked of one that has not ended', () => {
    expect(keptFrom(courseAfter(...path.active))).toBeNull();
    expect(keptFrom(courseAfter(...path.postFollowUp))).toBeNull();
  });
  it('counts from the last follow-up, also when that was missed', () => {
    const asked = [
      ...path.postFollowUp,
      at('2026-06-02', recordPostFollowUp({ ordinal: 1 })),
      at('2026-09-02', recordPostFollowUp({ ordinal: 2 })),
    ];
    expect(keptFrom(courseAfter(...asked, at('2027-03-02', recordPostFollowUp({ ordinal: 3 }))))).toBe(
      '2027-03-02',
    );
    const missed = itself({
      type: 'RecordMissed',
      window: { rule: 'postClosure', episode: 1, ordinal: 3, leg: 'coordinator', due: '2027-03-02' },
    });
    const archive = itself({ type: 'ArchiveCourse' });
    expect(keptFrom(courseAfter(...asked, at('2027-04-03', missed), at('2027-04-03', archive)))).toBe(
      '2027-04-03',
    );
  });
  it('counts from the last act where there was nothing to follow up', () => {
    expect(keptFrom(courseAfter(...path.received, at('2026-03-09', withdrawReferral())))).toBe('2026-03-09');
  });
  it('is not put off by what is decided about keeping it', () => {
    const decided = [giveApproval('disposal'), placeLegalHold(), liftLegalHold()].map((step) =>
      at('2031-03-10', step),
    );
    expect(keptFrom(courseAfter(...path.received, at('2026-03-09', withdrawReferral()), ...decided))).toBe(
      '2026-03-09',
    );
  });
  it('comes after a year in an association, and after five in a municipality; vouchers stay five years in both', () => {
    expect(datesOf('nydansk', '2027-03-02')).toEqual([
      'identity 2028-03-02',
      'case 2028-03-02',
      'finance 2032-03-02',
    ]);
    expect(datesOf('soeby', '2027-03-02')).toEqual(
      ['identity', 'case', 'finance'].map((each) => `${each} 2032-03-02`),
    );
  });
});
