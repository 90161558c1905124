import { rollForward } from '#calendar';
import type { Calendar } from '#calendar';
import { addOffset, comeDue, comesNext, stepsOf, type Step } from '#due';
import type { Instant, LocalDate } from '#kernel';
import type { MentorCorps, MentorDuty, MentorRule } from '#programmes';
import { mentorHasEnded, type KnownMentor, type Mentor, type Passed } from './mentor.ts';

/** What is owed about a mentor, as long as what it counts from is so. */
export interface MentorObligation {
  readonly rule: MentorRule;
  /** Which check or module it is about; else the rule's own word. */
  readonly about: string;
  /** The date the rule counts from. */
  readonly from: LocalDate;
  readonly opens: LocalDate;
  readonly due: LocalDate;
  readonly closes: LocalDate;
  readonly steps: readonly Step[];
}

/** A step with what it is about. */
export interface PlannedMentorStep {
  readonly obligation: MentorObligation;
  readonly step: Step;
}

/** What obligations about a mentor are counted with. `spread`: milliseconds after 08:00 (`spreadOf`). */
export interface MentorDuties {
  readonly corps: MentorCorps;
  readonly calendar: Calendar;
  readonly spread: number;
}

interface Occasion {
  readonly about: string;
  readonly from: LocalDate;
}

const expiring = (passed: Readonly<Record<string, Passed>>): readonly Occasion[] =>
  Object.entries(passed).flatMap(([about, { expiresOn }]) =>
    expiresOn === null ? [] : [{ about, from: expiresOn }],
  );

/** As many courses as places: since the last was taken on, or since fewer were offered. */
const fullSince = ({ availability, courses, declaredOn }: KnownMentor): LocalDate | null =>
  availability !== null && availability.capacity > 0 && courses.length >= availability.capacity
    ? courses.reduce((latest, { since }) => (since > latest ? since : latest), declaredOn ?? '')
    : null;

/** Available and without a course: since he became so, or since anyone last took care of him. */
const idleSince = (mentor: Mentor): LocalDate | null => {
  const { state, courses, offeringSince, lastTransitionOn, lastCourseEndedOn, talks } = mentor;
  if (state !== 'approved' || offeringSince === null || courses.length > 0) return null;
  return [lastTransitionOn, lastCourseEndedOn, talks.care].reduce<LocalDate>(
    (latest, each) => (each !== null && each > latest ? each : latest),
    offeringSince,
  );
};

const once = (about: string, from: LocalDate | null): readonly Occasion[] =>
  from === null ? [] : [{ about, from }];

const occasions: Readonly<Record<MentorRule, (mentor: Mentor) => readonly Occasion[]>> = {
  checkExpiry: ({ checks }) => expiring(checks),
  trainingExpiry: ({ training }) => expiring(training),
  mentorReturn: (mentor) => once('pause', mentor.returnsOn),
  mentorIdle: (mentor) => once('corps', idleSince(mentor)),
  capacityReached: (mentor) => once('places', mentor.state === 'approved' ? fullSince(mentor) : null),
};

const windowOf = (
  { rule, due: dueAfter, opens, closes, steps }: MentorDuty,
  { about, from }: Occasion,
  { calendar, spread }: MentorDuties,
): MentorObligation => {
  const due = addOffset(calendar, from, dueAfter);
  const window = {
    due,
    opens: addOffset(calendar, due, opens),
    closes: addOffset(calendar, due, closes),
  };
  const counted = {
    ...window,
    leg: 'mentor',
    anchor: { date: from },
    dueRolled: rollForward(calendar, due),
  } as const;
  return {
    ...{ rule, about, from, ...window },
    steps: stepsOf(steps, `${rule}:${about}`, counted, { calendar, spread, back: true }),
  };
};

/** What is owed about a mentor, past and to come, by the catalogue's rows. Knows no today. */
export const mentorObligations = (mentor: Mentor, duties: MentorDuties): readonly MentorObligation[] =>
  mentorHasEnded(mentor)
    ? []
    : duties.corps.duties.flatMap((duty) =>
        occasions[duty.rule](mentor).map((occasion) => windowOf(duty, occasion, duties)),
      );

const ahead = (
  obligations: readonly MentorObligation[],
  { reminders }: KnownMentor,
): readonly PlannedMentorStep[] =>
  obligations.flatMap((obligation) =>
    obligation.steps.filter(({ identity }) => !(identity in reminders)).map((step) => ({ obligation, step })),
  );

/** What has come due by `now` and has been neither issued nor suppressed, oldest first. */
export const dueMentorSteps = (
  obligations: readonly MentorObligation[],
  mentor: Mentor,
  now: Instant,
  calendar: Calendar,
): readonly PlannedMentorStep[] => comeDue(ahead(obligations, mentor), now, calendar);

/** The next moment after `now` at which something is to be sent, and what. */
export const nextMentorWake = (
  obligations: readonly MentorObligation[],
  mentor: Mentor,
  now: Instant,
  calendar: Calendar,
): (PlannedMentorStep & { readonly at: Instant }) | undefined =>
  comesNext(ahead(obligations, mentor), now, calendar);
