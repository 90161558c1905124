import { describe, expect, it } from '@jest/globals';
import { addDays } from '#calendar';
import type { CourseEvent } from '#courses';
import { closedOn, closingOn, courseOf, duties } from '#test/support/duty-course';
import { begun, type Column, columns, dueDates } from '#test/support/grid-columns';

describe('the end (6.1/end-warning)', () => {
  it.each<[Column, string[]]>([
    ['hefn', ['2026-06-05', '2026-06-21']],
    ['pift', ['2026-11-06', '2026-12-06', '2026-12-22']],
    ['vbm', ['2026-06-05']],
    ['bul', ['2026-06-14', '2026-06-28']],
    ['gccp', ['2026-06-05']],
  ])('of %s is warned of in time', (column, expected) => {
    expect(dueDates(column, 'endWarning', 'coordinator')).toEqual(expected);
  });
  it.each<Column>(['lab', 'ressource', 'duty'])(
    'of the grant of %s is told to the caseworker 45 and 14 days before and on the day',
    (column) => {
      const expiry = duties(columns[column], courseOf(begun(column)), 'grantExpiry');
      expect(expiry.map(({ due, leg }) => [due, leg])).toEqual([
        ['2026-05-21', 'caseworker'],
        ['2026-06-21', 'caseworker'],
        ['2026-07-05', 'caseworker'],
      ]);
    },
  );
});

const closed = (column: Column, ...told: readonly CourseEvent[]) =>
  courseOf(begun(column), ...told, closingOn('2026-07-01'), ...closedOn('2026-07-06'), {
    type: 'PostFollowUpScheduled',
    data: { on: '2026-07-06' },
  });
const questions = (column: Column, ...told: readonly CourseEvent[]) =>
  duties(columns[column], closed(column, ...told), 'postClosure');

describe('the questions after the closure (6.1/post-closure)', () => {
  const usual = ['2026-09-29–2026-10-06', '2026-12-30–2027-01-06', '2027-06-29–2027-07-06'];
  it.each<[Column, string[]]>([
    ['hefn', usual],
    ['pift', usual],
    ['vbm', usual],
    ['bul', ['2026-10-06–2027-01-06', '2027-07-06–2027-08-06']],
    ['lab', usual],
    ['ressource', usual],
    ['duty', usual.slice(1)],
  ])('of %s lie months apart', (column, expected) => {
    expect(questions(column).map(({ opens, due }) => `${opens}–${due}`)).toEqual(expected);
  });
});

describe('the questions of GCCP, at graduation and 6 and 12 months after (6.1/post-closure)', () => {
  const graduation = (graduatesOn: string): CourseEvent => ({
    type: 'GraduationRecorded',
    data: { on: '2026-06-01', graduatesOn },
  });
  it('wait for the graduation that was told', () => {
    const asked = questions('gccp', graduation('2027-06-30'));
    expect(asked.map(({ opens, due }) => [opens, due])).toEqual([
      ['2027-06-30', '2027-06-30'],
      ['2027-12-23', '2027-12-30'],
      ['2028-06-23', '2028-06-30'],
    ]);
    expect(asked[1]?.counted.en).toBe('6 months after the graduation 30 June 2027');
  });
  it('count from the newest word', () => {
    const moved = questions('gccp', graduation('2027-06-30'), graduation('2027-01-29'));
    expect(moved.map(({ due }) => due)).toEqual(['2027-01-29', '2027-07-29', '2028-01-29']);
  });
  it('count from the closure where nobody has told, or the graduation lies before', () => {
    for (const told of [[], [graduation('2026-06-30')]]) {
      const asked = questions('gccp', ...told);
      expect(asked.map(({ due }) => due)).toEqual(['2026-07-06', '2027-01-06', '2027-07-06']);
      expect(asked[2]?.counted.en).toBe('12 months after the closure 6 July 2026');
    }
  });
  it('keep the course for them, 37 months at the longest', () => {
    const archive = (...told: readonly CourseEvent[]) =>
      duties(columns.gccp, closed('gccp', ...told), 'afterClosure')
        .flatMap(({ steps }) => steps)
        .filter(({ act }) => act === 'archive')
        .map(({ on }) => on);
    expect(archive(graduation('2027-06-30'))).toEqual([addDays('2029-08-06', 1)]);
    expect(archive()).toEqual([addDays('2029-08-06', 1)]);
  });
});
