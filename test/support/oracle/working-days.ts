import { civilOf, dayOfCivil, weekdayOf } from './days.ts';
import type { Day } from './days.ts';

/** Easter Sunday, by the anonymous Gregorian computus. */
const easterOf = (year: number): Day => {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const yearOfCentury = year % 100;
  const moonCorrection = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - moonCorrection + 15) % 30;
  const toSunday =
    (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - (yearOfCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const marchDays = epact + toSunday - 7 * late + 114;
  return dayOfCivil({ year, month: Math.floor(marchDays / 31), date: (marchDays % 31) + 1 });
};

/** Days from Easter Sunday: Maundy Thursday, Good Friday, the Sunday, Easter Monday, Ascension, Whit Sunday and Monday. */
const movable = [-3, -2, 0, 1, 39, 49, 50];

/** Store Bededag, the fourth Friday after Easter, was a holiday until and with 2023. */
const prayerDay = 26;
const lastPrayerYear = 2023;

const fixed = [
  { month: 1, date: 1 },
  { month: 12, date: 25 },
  { month: 12, date: 26 },
];

export const isHoliday = (day: Day): boolean => {
  const { year, month, date } = civilOf(day);
  const fromEaster = day - easterOf(year);
  return (
    movable.includes(fromEaster) ||
    (fromEaster === prayerDay && year <= lastPrayerYear) ||
    fixed.some((holiday) => holiday.month === month && holiday.date === date)
  );
};

const known = new Map<Day, boolean>();

export const isWorkingDay = (day: Day): boolean => {
  const found = known.get(day) ?? (weekdayOf(day) <= 5 && !isHoliday(day));
  known.set(day, found);
  return found;
};

/** The day itself when it is worked, else the next one that is. */
export const workingDayFrom = (day: Day): Day => (isWorkingDay(day) ? day : workingDayFrom(day + 1));

/** The day itself when it is worked, else the one before it that is. */
export const workingDayUntil = (day: Day): Day => (isWorkingDay(day) ? day : workingDayUntil(day - 1));

/** The so-manieth working day after a day; the day itself is not counted. */
export const plusWorkingDays = (day: Day, count: number): Day =>
  count === 0 ? day : plusWorkingDays(workingDayFrom(day + 1), count - 1);
