import type { Calendar } from '#calendar';
import { type Duty, type LegalRuleVersion, type ProgrammeVersion } from '#programmes';
import type { Course } from './course.ts';
import { ofAfterClosure } from './obligations/after-closure.ts';
import { ofContactDuty } from './obligations/contact-duty.ts';
import { ofDoseCheck } from './obligations/dose-check.ts';
import type { Obligation } from './obligations/obligation.ts';
import { ofWindows } from './obligations/of-windows.ts';
import type { View } from './obligations/view.ts';

export { dueSteps, nextWake, type PlannedStep, stillMatters } from './obligations/due-steps.ts';
export { type Obligation, type ObligationStatus, refOf } from './obligations/obligation.ts';
export { stillOwes } from './obligations/still-owes.ts';

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

const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

/** Oldest due date first, then by the rule's name, then by the leg's. Letter by letter: `localeCompare` took as long as counting the dates. */
const byDueDate = (a: Obligation, b: Obligation): number =>
  compare(a.due, b.due) || compare(a.rule, b.rule) || compare(a.leg, b.leg);

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
