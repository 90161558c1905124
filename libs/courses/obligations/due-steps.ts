import type { Calendar } from '#calendar';
import { comeDue, comesNext, isSent, type Step } from '#due';
import type { Instant } from '#kernel';
import type { Course } from '../course.ts';
import { hasEnded } from '../phases.ts';
import type { Obligation } from './obligation.ts';

/** A step with the window it is about. */
export interface PlannedStep {
  readonly obligation: Obligation;
  readonly step: Step;
}

/** Records of the day, transitions excepted: of what lay before a takeover nobody knows whether it was in time. */
const isOfThePast = ({ takenOverOn }: Course, { act, on }: Step): boolean =>
  takenOverOn !== null && on < takenOverOn && (isSent(act) || act.startsWith('record-'));

/** What is still to happen about a window: not issued or suppressed yet, not recorded yet. */
const isAhead = (course: Course, { status, rule, anchor }: Obligation, step: Step): boolean => {
  if (isOfThePast(course, step)) return false;
  if (isSent(step.act)) return course.ledger.steps[step.identity] === undefined;
  if (status !== 'open') return false;
  if (step.act === 'record-pause-expired') return course.state === 'paused' && !course.pause.expired;
  return rule !== 'waiting' || !course.ledger.waitingBreaches.includes(anchor.date);
};

const ahead = (obligations: readonly Obligation[], course: Course): readonly PlannedStep[] =>
  hasEnded(course)
    ? []
    : obligations.flatMap((obligation) =>
        obligation.steps
          .filter((step) => isAhead(course, obligation, step))
          .map((step) => ({ obligation, step })),
      );

/**
 * What has come due by `now` and has not been issued, suppressed or recorded, oldest first. Steps of windows that are
 * done are among them: they are to be suppressed. What would be sent waits while it is quiet.
 */
export const dueSteps = (
  obligations: readonly Obligation[],
  course: Course,
  now: Instant,
  calendar: Calendar,
): readonly PlannedStep[] => comeDue(ahead(obligations, course), now, calendar);

/** Whether anyone is still to be told: a gap between contacts that is in breach is, until the next contact settles it. */
export const stillMatters = ({ status, settledOn }: Obligation): boolean =>
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
): (PlannedStep & { readonly at: Instant }) | undefined =>
  comesNext(
    ahead(obligations, course).filter(({ obligation }) => stillMatters(obligation)),
    now,
    calendar,
  );
