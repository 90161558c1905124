import { bug, type LocalDate } from '#kernel';
import { evolveAfter } from './after/evolve-after.ts';
import { evolveConcerns } from './concerns/evolve-concerns.ts';
import { evolveConsent } from './consent/evolve-consent.ts';
import { evolveClosure } from './closure/evolve-closure.ts';
import { notReferred } from './course.ts';
import type { Course, NotReferred } from './course.ts';
import { isAct, isTransition } from './event-kinds.ts';
import type { CourseEvent } from './events.ts';
import type { Evolution } from './evolution.ts';
import { evolveInterruption } from './follow-up/evolve-interruption.ts';
import { evolveFollowUp } from './follow-up/evolve-follow-up.ts';
import { evolveLogbook } from './logbook/evolve-logbook.ts';
import { evolveMatchWishes } from './matching/evolve-match-wishes.ts';
import { evolveMatching } from './matching/evolve-matching.ts';
import { evolveReferral } from './referral/evolve-referral.ts';
import { evolveStartup } from './startup/evolve-startup.ts';
import { evolveThroughout } from './throughout/evolve-throughout.ts';

/** Every event there is: one that nothing here covers does not compile here. */
const evolution: Evolution = {
  ...evolveReferral,
  ...evolveMatchWishes,
  ...evolveMatching,
  ...evolveStartup,
  ...evolveFollowUp,
  ...evolveLogbook,
  ...evolveInterruption,
  ...evolveClosure,
  ...evolveAfter,
  ...evolveConcerns,
  ...evolveConsent,
  ...evolveThroughout,
};

const latest = (a: LocalDate, b: LocalDate): LocalDate => (a > b ? a : b);

/** The day it was told, which for a fact dated back is later than the day it is about. */
const toldOn = ({ data }: CourseEvent): LocalDate =>
  'told' in data ? data.told.on : (data.toldOn ?? data.on);

/** What one more event makes of a course. An impossible history stops: it is a bug, not a decision. */
export const evolve = (course: Course | NotReferred, event: CourseEvent): Course | NotReferred => {
  // The table's key and the event's type are the same word, which TypeScript cannot follow through the look-up.
  const step = evolution[event.type] as
    ((course: Course | NotReferred, event: CourseEvent) => Course | NotReferred) | undefined;
  const next = step === undefined ? bug(`${event.type} is no event of a course`) : step(course, event);
  return next.state === 'notReferred'
    ? next
    : {
        ...next,
        lastTransitionOn: isTransition(event)
          ? latest(next.lastTransitionOn, event.data.on)
          : next.lastTransitionOn,
        lastActOn: isAct(event) ? latest(next.lastActOn, toldOn(event)) : next.lastActOn,
      };
};

/** A course as its events tell it, in their order. */
export const foldCourse = (events: readonly CourseEvent[]): Course | NotReferred =>
  events.reduce(evolve, notReferred);
