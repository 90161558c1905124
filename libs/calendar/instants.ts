import { Temporal } from 'temporal-polyfill';
import type { Instant, LocalDate } from '#kernel';
import { addDays } from './dates.ts';

/** Everything happens here. */
const zone = 'Europe/Copenhagen';

/**
 * The moment of a local date and time (`08:00`) in Denmark.
 * `compatible`: a time that does not exist (28 March 2027 02:30) moves an hour on, of one that exists twice the first holds.
 */
export const instantAt = (date: LocalDate, time: string): Instant => {
  const ofTime = moments.get(time) ?? new Map<LocalDate, Instant>();
  const known = ofTime.get(date);
  if (known !== undefined) return known;
  const moment = computed(date, time);
  if (remembered < mostMoments) {
    moments.set(time, ofTime.set(date, moment));
    remembered++;
  }
  return moment;
};

/**
 * Asking the zone costs some 0.3 ms, and every course asks for the same mornings: 20,000 of them are 2 MB.
 * By time, then by date: a key put together of both would have to be hashed anew each time (an eighth of all counting).
 */
const moments = new Map<string, Map<LocalDate, Instant>>();
const mostMoments = 20_000;
let remembered = 0;

const computed = (date: LocalDate, time: string): Instant =>
  Temporal.PlainDate.from(date)
    .toPlainDateTime(time)
    .toZonedDateTime(zone, { disambiguation: 'compatible' })
    .toInstant()
    .toString({ fractionalSecondDigits: 3 });

/** 12:00 local time: when something happened of which only the date is known. */
export const noonOf = (date: LocalDate): Instant => instantAt(date, '12:00');

/** The date in Denmark at a moment. Danish clocks are ahead of UTC, so it is UTC's date or the next. */
export const localDateOf = (instant: Instant): LocalDate => {
  const date = instant.slice(0, 10);
  const next = addDays(date, 1);
  return instant < instantAt(next, '00:00') ? date : next;
};

/** The time of day in Denmark at a moment, `20:05`. Only on the days of a change is the zone itself asked. */
export const localTimeOf = (instant: Instant): string => {
  const date = localDateOf(instant);
  const midnight = instantAt(date, '00:00');
  const day = millisecondsBetween(midnight, instantAt(addDays(date, 1), '00:00'));
  return day === 86_400_000
    ? new Date(millisecondsBetween(midnight, instant)).toISOString().slice(11, 16)
    : Temporal.Instant.from(instant)
        .toZonedDateTimeISO(zone)
        .toPlainTime()
        .toString({ smallestUnit: 'minute' });
};

/** The moment so many milliseconds later. */
export const addMilliseconds = (instant: Instant, ms: number): Instant =>
  ms === 0 ? instant : new Date(Date.parse(instant) + ms).toISOString();

/** Milliseconds from one moment to the other; negative when `to` is earlier. */
export const millisecondsBetween = (from: Instant, to: Instant): number => Date.parse(to) - Date.parse(from);
