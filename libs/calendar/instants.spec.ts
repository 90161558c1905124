import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import {
  addDays,
  addMilliseconds,
  instantAt,
  localDateOf,
  localTimeOf,
  millisecondsBetween,
  noonOf,
} from './index.ts';

const dates = fc.integer({ min: 0, max: 40_000 }).map((days) => addDays('1990-01-01', days));

describe('moments in Denmark', () => {
  it('are an hour later in the day in winter', () => {
    expect(instantAt('2026-01-15', '08:00')).toBe('2026-01-15T07:00:00.000Z');
    expect(instantAt('2026-07-15', '08:00')).toBe('2026-07-15T06:00:00.000Z');
    expect(noonOf('2026-07-15')).toBe('2026-07-15T10:00:00.000Z');
  });

  it('move a time that does not exist an hour on (28 March 2027 02:30)', () => {
    const moment = instantAt('2027-03-28', '02:30');
    expect([moment, localTimeOf(moment)]).toEqual(['2027-03-28T01:30:00.000Z', '03:30']);
  });

  it('take the first of a time that exists twice (25 October 2026 02:30)', () => {
    expect(instantAt('2026-10-25', '02:30')).toBe('2026-10-25T00:30:00.000Z');
  });

  it('know that a day later is not always 24 hours later', () => {
    const hours = (from: string, to: string) =>
      millisecondsBetween(instantAt(from, '08:00'), instantAt(to, '08:00')) / 3_600_000;
    expect([hours('2027-03-27', '2027-03-28'), hours('2026-10-24', '2026-10-25')]).toEqual([23, 25]);
  });

  it('fall on their local date on either side of midnight', () => {
    expect(localDateOf('2026-03-28T22:59:59.999Z')).toBe('2026-03-28');
    expect(localDateOf('2026-03-28T23:00:00.000Z')).toBe('2026-03-29');
    expect(localDateOf('2026-03-29T22:00:00.000Z')).toBe('2026-03-30');
  });

  it('lead back to the date and time they were made of', () => {
    fc.assert(
      fc.property(dates, fc.constantFrom('00:00', '08:00', '12:00', '23:59'), (date, time) => {
        const moment = instantAt(date, time);
        expect([localDateOf(moment), localTimeOf(moment)]).toEqual([date, time]);
        expect(millisecondsBetween(moment, addMilliseconds(moment, 90_000))).toBe(90_000);
      }),
    );
  });

  it('are the date and time that Temporal says, on the days of a change too', () => {
    const hours = fc.integer({ min: 0, max: 40 * 366 * 24 * 4 });
    const changes = fc
      .tuple(fc.constantFrom('2026-03-29', '2026-10-25', '2027-03-28', '2027-10-31'), fc.nat(120))
      .map(([date, quarters]) => addMilliseconds(`${date}T00:00:00.000Z`, (quarters - 12) * 900_000));
    const anywhere = hours.map((quarters) => addMilliseconds('1996-01-01T00:00:00.000Z', quarters * 900_000));
    fc.assert(
      fc.property(fc.oneof(changes, anywhere), (moment) => {
        const there = Temporal.Instant.from(moment).toZonedDateTimeISO('Europe/Copenhagen');
        expect([localDateOf(moment), localTimeOf(moment)]).toEqual([
          there.toPlainDate().toString(),
          there.toPlainTime().toString({ smallestUnit: 'minute' }),
        ]);
      }),
    );
  });
});
