import {
  addDays,
  instantAt,
  isWorkingDay,
  localDateOf,
  localTimeOf,
  rollForward,
  weekday,
  type Calendar,
} from '#calendar';
import type { Instant, LocalDate } from '#kernel';
import type { DigestHours } from '#programmes';

/** Which days have digests, and at which hours of them they go. */
export interface DigestRounds {
  readonly calendar: Calendar;
  readonly hours: DigestHours;
}

/**
 * When the digest goes that takes along what was issued then: the same working day's where its hour has not passed, else the
 * next one's. `weekly`: the one of a week's first working day.
 */
export const digestFor = ({ calendar, hours }: DigestRounds, issued: Instant, told?: 'weekly'): Instant => {
  const today = localDateOf(issued);
  const step = told === 'weekly' ? 7 : 1;
  let day = told === 'weekly' ? addDays(today, 1 - weekday(today)) : today;
  for (;;) {
    const goes = instantAt(rollForward(calendar, day), hours.at);
    if (goes >= issued) return goes;
    day = addDays(day, step);
  }
};

/** The working day whose digests may go now; undefined before their hour, in the evening and on days that are not worked. */
export const digestDayAt = ({ calendar, hours }: DigestRounds, now: Instant): LocalDate | undefined => {
  const [today, time] = [localDateOf(now), localTimeOf(now)];
  return isWorkingDay(calendar, today) && time >= hours.at && time < hours.until ? today : undefined;
};
