import { describe, expect, it } from '@jest/globals';
import { createCalendar, instantAt } from '#calendar';
import { digestDayAt, digestFor } from './digest-rounds.ts';

const rounds = { calendar: createCalendar(), hours: { at: '08:40', until: '20:00', source: 'default' } };
const at = (date: string, time: string) => instantAt(date, time);
const forDigest = (date: string, time: string, told?: 'weekly') => digestFor(rounds, at(date, time), told);

describe('the digest that takes a reminder along', () => {
  it('is that of the same morning for what the morning brings', () => {
    expect(forDigest('2027-02-02', '08:00')).toBe(at('2027-02-02', '08:40'));
    expect(forDigest('2027-02-02', '08:40')).toBe(at('2027-02-02', '08:40'));
  });

  it('is that of the next working day for what comes later, over a weekend and over Easter', () => {
    expect(forDigest('2027-02-02', '08:41')).toBe(at('2027-02-03', '08:40'));
    expect(forDigest('2027-02-05', '15:00')).toBe(at('2027-02-08', '08:40'));
    // Maundy Thursday to Easter Monday, with summer time begun on the Sunday.
    expect(forDigest('2027-03-24', '10:00')).toBe(at('2027-03-30', '08:40'));
  });

  it('is that of a week’s first working day for a weekly list', () => {
    expect(forDigest('2027-02-03', '08:00', 'weekly')).toBe(at('2027-02-08', '08:40'));
    expect(forDigest('2027-02-08', '08:20', 'weekly')).toBe(at('2027-02-08', '08:40'));
    // Easter Monday: the week begins on Tuesday.
    expect(forDigest('2027-03-25', '08:00', 'weekly')).toBe(at('2027-03-30', '08:40'));
    expect(forDigest('2027-03-30', '08:00', 'weekly')).toBe(at('2027-03-30', '08:40'));
  });
});

describe('the day whose digests may go', () => {
  it('is a working day between its hours, and none in the quiet hours, at a weekend or on a holiday', () => {
    expect(digestDayAt(rounds, at('2027-02-02', '08:39'))).toBeUndefined();
    expect(digestDayAt(rounds, at('2027-02-02', '08:40'))).toBe('2027-02-02');
    expect(digestDayAt(rounds, at('2027-02-02', '19:59'))).toBe('2027-02-02');
    expect(digestDayAt(rounds, at('2027-02-02', '20:00'))).toBeUndefined();
    expect(digestDayAt(rounds, at('2027-02-06', '12:00'))).toBeUndefined();
    expect(digestDayAt(rounds, at('2027-03-26', '12:00'))).toBeUndefined();
  });
});
