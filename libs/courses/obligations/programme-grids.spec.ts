import { describe, expect, it } from '@jest/globals';
import { begunOn, courseOf, duties, only, steps } from '#test/support/duty-course';
import { begun, type Column, columns, dueDates, start, windows } from '#test/support/grid-columns';

const legs = ['mentor', 'mentee'] as const;

describe('the first call, to both (6.1/first-call)', () => {
  it.each<[Column, string]>([
    ['hefn', '2026-01-07'],
    ['pift', '2026-01-07'],
    ['vbm', '2026-01-08'],
    ['bul', '2026-01-07'],
    ['gccp', '2026-01-08'],
    ['lab', '2026-01-12'],
    ['ressource', '2026-01-12'],
    ['duty', '2026-01-07'],
  ])('of %s is due by %s', (column, due) => {
    for (const leg of legs) expect(windows(column, 'followUp', leg)[0]).toBe(`${start}–${due}`);
  });
  it('is the caseworker’s in a LAB course', () => {
    const first = only(duties(columns.lab, courseOf(begun('lab')), 'followUp'), 1, 'mentee');
    expect(steps(first).slice(0, 2)).toEqual([
      '2026-01-05 remind-opens caseworker',
      '2026-01-12 remind-due caseworker',
    ]);
  });
});

describe('the second call, in the first month (6.1/second-call)', () => {
  it.each<[Column, string[]]>([
    ['hefn', ['2026-01-26–2026-02-02']],
    ['pift', ['2026-01-15–2026-01-19', '2026-01-29–2026-02-02']],
    ['vbm', ['2026-01-26–2026-02-02']],
    ['bul', ['2026-01-19–2026-01-23']],
    ['gccp', ['2026-01-26–2026-02-02']],
    ['lab', ['2026-01-26–2026-02-02']],
    ['ressource', ['2026-01-26–2026-02-02']],
    ['duty', ['2026-01-12–2026-01-19']],
  ])('of %s lies on its days', (column, expected) => {
    for (const leg of legs)
      expect(windows(column, 'followUp', leg).slice(1, 1 + expected.length)).toEqual(expected);
  });
});

describe('the calls thereafter (6.1/thereafter)', () => {
  const monthly = ['2026-03-05', '2026-04-05', '2026-05-05', '2026-06-05', '2026-07-05'];
  const sixWeekly = ['2026-02-16', '2026-03-30', '2026-05-11', '2026-06-22'];
  it.each<[Column, number, string[]]>([
    ['hefn', 2, monthly],
    [
      'pift',
      3,
      [
        ...['2026-02-16', '2026-03-02', '2026-03-16', '2026-03-30'],
        ...['2026-05-05', '2026-06-05', '2026-07-05', '2026-08-05', '2026-09-05'],
        ...['2026-10-05', '2026-11-05', '2026-12-05', '2027-01-05'],
      ],
    ],
    ['vbm', 2, sixWeekly],
    ['bul', 2, monthly],
    ['gccp', 2, sixWeekly],
    ['lab', 2, monthly],
    ['ressource', 2, monthly],
    ['duty', 2, monthly],
  ])('of %s, after %i, are due in their rhythm', (column, before, expected) => {
    for (const leg of legs) expect(dueDates(column, 'followUp', leg).slice(before)).toEqual(expected);
  });
  it.each([
    ['2026-07-05', '2026-04-05'],
    ['2026-04-05', '2026-03-05'],
    ['2026-03-05', '2026-02-02'],
  ])('of a LAB course until %s meet its middle on %s', (end, middle) => {
    expect(dueDates('lab', 'followUp', 'mentee', end)).toContain(middle);
  });
});

describe('the status to the municipality (6.1/mid-status)', () => {
  it.each<[Column, string[]]>([
    ['hefn', ['2026-04-05']],
    ['pift', ['2026-04-05', '2026-07-05', '2026-10-05']],
    ['vbm', ['2026-04-05']],
    ['bul', ['2026-04-05']],
    ['gccp', ['2026-04-05']],
    ['lab', ['2026-04-05']],
    ['ressource', ['2026-04-05']],
    ['duty', ['2026-03-05', '2026-05-05']],
  ])('of %s is due on its days', (column, expected) => {
    expect(dueDates(column, 'statusReport', 'coordinator')).toEqual(expected);
  });
  it('of a short BUL course comes in its second month', () => {
    expect(dueDates('bul', 'statusReport', 'coordinator', '2026-04-05')).toEqual(['2026-03-05']);
  });
});

describe('the reminder that no contact is logged (6.1/contact-log)', () => {
  it.each<[Column, string[]]>([
    ['hefn', ['2026-01-19', '2026-02-02', '2026-02-16']],
    // Day 20 is a Sunday.
    ['pift', ['2026-01-15', '2026-01-26', '2026-02-04']],
    ['vbm', ['2026-01-26', '2026-02-16', '2026-03-09']],
    ['bul', ['2026-01-19', '2026-02-02', '2026-02-16']],
    ['gccp', ['2026-01-26', '2026-02-16', '2026-03-09']],
    ['lab', ['2026-01-19', '2026-02-02', '2026-02-16']],
    ['ressource', ['2026-01-19', '2026-02-02', '2026-02-16']],
  ])('of %s goes twice to the mentor and then to the coordinator', (column, [once, twice, call]) => {
    const [silence] = duties(columns[column], courseOf(begun(column)), 'contactLogSilence');
    expect(steps(silence)).toEqual([
      `${once} remind-1 mentor`,
      `${twice} remind-2 mentor`,
      `${call} phone-task coordinator`,
    ]);
  });
  it('of a right-and-duty course is a legal limit: warned on day 10, breached on day 15', () => {
    const [contact] = duties(columns.duty, courseOf(begun('duty')), 'contactDuty');
    expect(steps(contact).slice(0, 2)).toEqual([
      '2026-01-15 warn mentor,coordinator',
      '2026-01-20 record-breach',
    ]);
  });
  it('of a right-and-duty course before 2016: warned on day 5, breached on day 8', () => {
    const old = courseOf(begunOn(columns.duty, '2015-01-05', '2015-07-05'));
    const [contact] = duties(columns.duty, old, 'contactDuty');
    expect(steps(contact).slice(0, 2)).toEqual([
      // The fifth day is a Saturday: the working day before.
      '2015-01-09 warn mentor,coordinator',
      '2015-01-13 record-breach',
    ]);
  });
});

describe('the measurements (6.1/measurement)', () => {
  const baselineOf = (column: Column) =>
    columns[column].measurements.filter(({ baseline }) => baseline.value).map(({ instrument }) => instrument);
  it.each<[Column, string, string[]]>([
    ['hefn', 'status', ['2026-04-05', '2026-07-05']],
    ['pift', 'who5', ['2026-04-05', '2026-07-05', '2027-01-05']],
    ['vbm', 'status', ['2026-07-05']],
    ['bul', 'status', ['2026-04-05', '2026-07-05']],
    ['gccp', 'status', ['2026-07-05']],
    ['lab', 'progression', ['2026-04-05', '2026-07-05']],
    ['ressource', 'progression', ['2026-04-05', '2026-07-05']],
    ['duty', 'progression', ['2026-04-05', '2026-07-05']],
  ])('of %s are %s at the start and along the way', (column, instrument, expected) => {
    expect(baselineOf(column)).toEqual([instrument]);
    expect(dueDates(column, instrument, 'mentee')).toEqual(expected);
  });
  it('of PIFT ask about the relation in week 4 and then every three months', () => {
    for (const leg of legs)
      expect(dueDates('pift', 'relation', leg)).toEqual([
        '2026-02-02',
        '2026-04-05',
        '2026-07-05',
        '2026-10-05',
        '2027-01-05',
      ]);
  });
});

describe('the dose check (6.1/dose-check)', () => {
  it.each<[Column, string, string]>([
    // The third working day of February, for January; with nothing delivered twice, the third of March.
    ['hefn', '2026-02-04', '2026-03-04'],
    ['pift', '2026-02-04', '2026-03-04'],
    ['vbm', '2026-02-04', '2026-03-04'],
    ['bul', '2026-02-04', '2026-03-04'],
    ['gccp', '2026-02-04', '2026-03-04'],
    // The Monday after each week.
    ['lab', '2026-01-12', '2026-01-19'],
    ['ressource', '2026-01-12', '2026-01-19'],
    ['duty', '2026-01-12', '2026-01-19'],
  ])('of %s is made on %s, and the second low one on %s is told', (column, first, second) => {
    const checks = duties(columns[column], courseOf(begun(column)), 'doseCheck');
    expect(steps(checks[0])).toEqual([]);
    expect(steps(checks[1])).toEqual([`${second} low-dose coordinator`]);
    expect(checks.slice(0, 2).map(({ due }) => due)).toEqual([first, second]);
  });
});
