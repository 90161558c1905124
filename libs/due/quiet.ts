import {
  addDays,
  addMilliseconds,
  instantAt,
  isWorkingDay,
  localDateOf,
  localTimeOf,
  millisecondsBetween,
  rollForward,
} from '#calendar';
import type { Calendar } from '#calendar';
import type { Instant } from '#kernel';
import type { Step } from './step.ts';
import { waitsForMorning } from './steps.ts';

const isNight = (now: Instant): boolean => {
  const time = localTimeOf(now);
  return time < '08:00' || time >= '20:00';
};

/** From 20:00 to 08:00 and on days that are not worked nothing is sent but what is told at once. */
const isQuiet = (calendar: Calendar, now: Instant): boolean =>
  isNight(now) || !isWorkingDay(calendar, localDateOf(now));

/** What has an hour of its own reaches nobody then: it is night or a holiday. A meeting on a Saturday is reminded of. */
export const isQuietHour = (calendar: Calendar, now: Instant): boolean =>
  isNight(now) || calendar.holidayOn(localDateOf(now)) !== undefined;

/** When a held-back step goes: the next morning of a working day, as long after 08:00 as on its own day. */
const quietEnds = (calendar: Calendar, now: Instant, { on, at }: Step): Instant => {
  const today = localDateOf(now);
  const day = localTimeOf(now) < '08:00' ? today : addDays(today, 1);
  const spread = millisecondsBetween(instantAt(on, '08:00'), at);
  return addMilliseconds(instantAt(rollForward(calendar, day), '08:00'), spread);
};

/** A step with what it is about. */
interface Planned {
  readonly step: Step;
}

const byMoment = ({ step: a }: Planned, { step: b }: Planned): number =>
  a.at.localeCompare(b.at) || b.act.localeCompare(a.act) || a.identity.localeCompare(b.identity);

/** What has come due by `now`, oldest first. What would be sent in the morning waits while it is quiet. */
export const comeDue = <P extends Planned>(
  ahead: readonly P[],
  now: Instant,
  calendar: Calendar,
): readonly P[] => {
  const quiet = isQuiet(calendar, now);
  return ahead.filter(({ step }) => step.at <= now && !(quiet && waitsForMorning(step))).toSorted(byMoment);
};

/** The next moment after `now` at which something happens, and what; what is held back by the quiet hours comes at their end. */
export const comesNext = <P extends Planned>(
  ahead: readonly P[],
  now: Instant,
  calendar: Calendar,
): (P & { readonly at: Instant }) | undefined => {
  const quiet = isQuiet(calendar, now);
  return ahead
    .flatMap((planned) => {
      const { step } = planned;
      if (step.at > now) return [{ ...planned, at: step.at }];
      return quiet && waitsForMorning(step) ? [{ ...planned, at: quietEnds(calendar, now, step) }] : [];
    })
    .toSorted((a, b) => a.at.localeCompare(b.at) || byMoment(a, b))[0];
};
