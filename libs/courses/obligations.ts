import type { Calendar } from '#calendar';
import { type Duty, type LegalRuleVersion, legs, type ProgrammeVersion, ruleNames } from '#programmes';
import type { Course } from './course.ts';
import { ofAfterClosure } from './obligations/after-closure.ts';
import { ofContactDuty } from './obligations/contact-duty.ts';
import { ofDoseCheck } from './obligations/dose-check.ts';
import type { Obligation } from './obligations/obligation.ts';
import { ofWindows } from './obligations/of-windows.ts';
import type { View } from './obligations/view.ts';

export { dueSteps, nextWake, type PlannedStep } from './obligations/due-steps.ts';
export { type Obligation, type ObligationStatus, refOf, type Step } from './obligations/obligation.ts';
export { spreadOf } from './obligations/spread.ts';

const ofDuty = (duty: Duty, view: View): readonly Obligation[] => {
  switch (duty.kind) {
    case 'windows':
      return duty.rule === 'afterClosure' ? [] : ofWindows(duty, view);
    case 'contact':
      return ofContactDuty(duty, view);
    case 'dose':
      return ofDoseCheck(duty, view);
  }
};

/** A name's place in the alphabet: comparing names letter by letter took as long as counting their dates. */
const placesOf = <Name extends string>(names: readonly Name[]): Readonly<Record<Name, number>> =>
  Object.fromEntries(
    names.toSorted((a, b) => a.localeCompare(b)).map((name, place) => [name, place]),
  ) as Record<Name, number>;
const places = { rules: placesOf(ruleNames), legs: placesOf(legs) };

/** Oldest due date first, then by the rule's name, then by the leg's. */
const byDueDate = (a: Obligation, b: Obligation): number =>
  a.due === b.due
    ? places.rules[a.rule] - places.rules[b.rule] || places.legs[a.leg] - places.legs[b.leg]
    : a.due < b.due
      ? -1
      : 1;

/**
 * What must be done about a course: every window its dates give rise to by the catalogue's rows, past and future,
 * oldest due date first. Knows no today: the tick, the worklist and the reports compare with theirs.
 * `spread` is in milliseconds: how long after 08:00 this course's moments lie (`spreadOf`).
 */
export const obligations = (
  course: Course,
  programme: ProgrammeVersion,
  calendar: Calendar,
  rules: readonly LegalRuleVersion[],
  spread = 0,
): readonly Obligation[] => {
  const view: View = { course, programme, calendar, rules, spread };
  const rows = programme.duties.flatMap((duty) => ofDuty(duty, view));
  const questions = rows.filter(({ rule }) => rule === 'postClosure');
  const after = programme.duties.flatMap((duty) =>
    duty.kind === 'windows' && duty.rule === 'afterClosure' ? ofAfterClosure(duty, view, questions) : [],
  );
  return [...rows, ...after].sort(byDueDate);
};
