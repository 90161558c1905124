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
import { type Course, hasEnded } from '../course.ts';
import type { Obligation, Step } from './obligation.ts';
import { isSent, waitsForMorning } from './steps.ts';

/** A step with the window it is about. */
export interface PlannedStep {
  readonly obligation: Obligation;
  readonly step: Step;
}

/** From 20:00 to 08:00 and on days that are not worked nothing is sent but what is told at once. */
const isQuiet = (calendar: Calendar, now: Instant): boolean => {
  const time = localTimeOf(now);
  return time < '08:00' || time >= '20:00' || !isWorkingDay(calendar, localDateOf(now));
};

/** When a held-back step goes: the next morning of a working day, as long after 08:00 as on its own day. */
const quietEnds = (calendar: Calendar, now: Instant, { on, at }: Step): Instant => {
  const today = localDateOf(now);
  const day = localTimeOf(now) < '08:00' ? today : addDays(today, 1);
  const spread = millisecondsBetween(instantAt(on, '08:00'), at);
  return addMilliseconds(instantAt(rollForward(calendar, day), '08:00'), spread);
};

/** Records of the day, transitions excepted: of what lay before a takeover nobody knows whether it was in time. */
const isOfThePast = ({ takenOverOn }: Course, { act, on }: Step): boolean =>
  takenOverOn !== null && on < takenOverOn && (isSent(act) || act.startsWith('record-'));

/** What is still to happen about a window: not issued or suppressed yet, not recorded yet. */
const isAhead = (course: Course, { status, rule, anchor }: Obligation, step: Step): boolean => {
  if (isOfThePast(course, step)) return false;
  if (isSent(step.act)) return course.ledger.steps[step.identity] === undefined;
  if (status !== 'open') return false;
  if (step.act === 'record-pause-expired') return course.state === 'paused' && !course.pause.expired;
  return rule !== 'waiting' || !course.ledger.waitingBreaches.some((on) => on >= anchor.date);
};

const ahead = (obligations: readonly Obligation[], course: Course): readonly PlannedStep[] =>
  hasEnded(course)
    ? []
    : obligations.flatMap((obligation) =>
        obligation.steps
          .filter((step) => isAhead(course, obligation, step))
          .map((step) => ({ obligation, step })),
      );

const byMoment = (a: PlannedStep, b: PlannedStep): number =>
  a.step.at.localeCompare(b.step.at) ||
  b.step.act.localeCompare(a.step.act) ||
  a.step.identity.localeCompare(b.step.identity);

/**
 * What has come due by `now` and has not been issued, suppressed or recorded, oldest first. Steps of windows that are
 * done are among them: they are to be suppressed. What would be sent waits while it is quiet.
 */
export const dueSteps = (
  obligations: readonly Obligation[],
  course: Course,
  now: Instant,
  calendar: Calendar,
): readonly PlannedStep[] => {
  const quiet = isQuiet(calendar, now);
  return ahead(obligations, course)
    .filter(({ step }) => step.at <= now && !(quiet && waitsForMorning(step)))
    .toSorted(byMoment);
};

/** A gap between contacts that is in breach is still reminded of, until the next contact settles it. */
const stillMatters = ({ status, settledOn }: Obligation): boolean =>
  status === 'open' || (status === 'missed' && settledOn === null);

/**
 * The next moment after `now` at which an open window has something happen, and what. Steps held back by the quiet
 * hours come at their end, spread as on their own morning. Undefined when nothing lies ahead. What is due already is not ahead: ask `dueSteps`.
 */
export const nextWake = (
  obligations: readonly Obligation[],
  course: Course,
  now: Instant,
  calendar: Calendar,
): (PlannedStep & { readonly at: Instant }) | undefined => {
  const quiet = isQuiet(calendar, now);
  return ahead(obligations, course)
    .filter(({ obligation }) => stillMatters(obligation))
    .flatMap((planned) => {
      const { at } = planned.step;
      if (at > now) return [{ ...planned, at }];
      return quiet && waitsForMorning(planned.step)
        ? [{ ...planned, at: quietEnds(calendar, now, planned.step) }]
        : [];
    })
    .toSorted((a, b) => a.at.localeCompare(b.at) || byMoment(a, b))[0];
};
