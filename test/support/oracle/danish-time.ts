import { dayOfCivil, civilOf, weekdayOf } from './days.ts';
import type { Day } from './days.ts';

/** Milliseconds since 1970-01-01T00:00Z. */
export type Moment = number;

const hour = 3_600_000;
const day = 24 * hour;

const lastSunday = (year: number, month: number): Day => {
  const last = dayOfCivil({ year, month, date: 31 });
  return last - (weekdayOf(last) % 7);
};

/** Two hours ahead of UTC from the last Sunday of March to the last Sunday of October, 01:00 UTC both; else one. */
const aheadAt = (moment: Moment): number => {
  const { year } = civilOf(Math.floor(moment / day));
  const summer = [lastSunday(year, 3), lastSunday(year, 10)].map((sunday) => sunday * day + hour);
  return moment >= (summer[0] ?? 0) && moment < (summer[1] ?? 0) ? 2 * hour : hour;
};

/** When a clock in Denmark shows that full hour of that day; every hour that is asked for exists once. */
export const momentOf = (date: Day, hours: number): Moment => {
  const key = date * 24 + hours;
  const found = known.get(key) ?? counted(date, hours);
  known.set(key, found);
  return found;
};

/** When it shows that time, `15:30`. */
export const momentOfClock = (date: Day, clock: string): Moment => {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return momentOf(date, hours) + minutes * (hour / 60);
};

const known = new Map<number, Moment>();

const counted = (date: Day, hours: number): Moment => {
  const winter = date * day + hours * hour - hour;
  return aheadAt(winter - hour) === 2 * hour ? winter - hour : winter;
};

export const localDayOf = (moment: Moment): Day => Math.floor((moment + aheadAt(moment)) / day);

/** The hour that a clock in Denmark shows, with its fraction. */
export const localHourOf = (moment: Moment): number =>
  ((((moment + aheadAt(moment)) % day) + day) % day) / hour;
