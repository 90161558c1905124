/** Days as whole numbers: 0 is 1970-01-01. Nothing here knows a time of day or a place. */
export type Day = number;

export interface Civil {
  readonly year: number;
  readonly month: number;
  readonly date: number;
}

const daysInEra = 146_097;

/** Counts from 1 March, so that a leap day is the last of its year; 719,468 days lie between 0000-03-01 and 1970-01-01. */
export const dayOfCivil = ({ year, month, date }: Civil): Day => {
  const marchYear = month > 2 ? year : year - 1;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + date - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * daysInEra + dayOfEra - 719_468;
};

export const civilOf = (day: Day): Civil => {
  const shifted = day + 719_468;
  const era = Math.floor(shifted / daysInEra);
  const dayOfEra = shifted - era * daysInEra;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1_460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    date: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  };
};

/** `2024-02-29`. */
export const dayOf = (text: string): Day => {
  const [year = 0, month = 0, date = 0] = text.split('-').map(Number);
  return dayOfCivil({ year, month, date });
};

const padded = (number: number, length: number): string => String(number).padStart(length, '0');

export const textOf = (day: Day): string => {
  const { year, month, date } = civilOf(day);
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(date, 2)}`;
};

/** 1 is Monday, 7 is Sunday; 1970-01-01 was a Thursday. */
export const weekdayOf = (day: Day): number => ((((day + 3) % 7) + 7) % 7) + 1;

export const firstOfMonth = (day: Day): Day => day - civilOf(day).date + 1;

export const firstOfNextMonth = (day: Day): Day => firstOfMonth(firstOfMonth(day) + 31);

/** The same date so many months later, or the month's last day: 31 August + 6 is 28 or 29 February. */
export const plusMonths = (day: Day, months: number): Day => {
  const { year, month, date } = civilOf(day);
  const months0 = year * 12 + month - 1 + months;
  const first = dayOfCivil({
    year: Math.floor(months0 / 12),
    month: (((months0 % 12) + 12) % 12) + 1,
    date: 1,
  });
  return Math.min(first + date - 1, firstOfNextMonth(first) - 1);
};

/** How many months an agreement lasts: the smallest number whose end it does not pass. */
export const monthsBetween = (start: Day, end: Day): number => {
  let months = 0;
  while (plusMonths(start, months) < end) months += 1;
  return months;
};
