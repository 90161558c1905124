import type { Step } from '#due';
import type { Refusal } from '#kernel';
import type { Act } from '#programmes';
import type { Circumstances } from './circumstances.ts';
import type { Course } from './course.ts';
import { obligations } from './obligations.ts';
import type { Obligation } from './obligations.ts';
import { refuse } from './refuse.ts';
import type { WindowRef } from './words.ts';

/** Everything the course owes. The tick may act some minutes later than this says: the date is the promise, not the second. */
export const dutiesOf = (
  { programme, calendar, rules }: Pick<Circumstances, 'programme' | 'calendar' | 'rules'>,
  course: Course,
): readonly Obligation[] => obligations(course, programme, calendar, rules);

/** What the course owes under one rule: who decides about one window need not count the others. */
export const dutiesUnder = (
  rule: string,
  circumstances: Circumstances,
  course: Course,
): readonly Obligation[] => {
  const { programme } = circumstances;
  const duties = programme.duties.filter((duty) => duty.rule === rule);
  return dutiesOf({ ...circumstances, programme: { ...programme, duties } }, course);
};

/** The steps of a window for which the moment has come. */
export const stepsDue = ({ now }: Circumstances, { steps }: Obligation): readonly Step[] =>
  steps.filter(({ at }) => at <= now);

/** An open window of that rule in which it is time for this act of the course's own. */
export const timeFor = (
  circumstances: Circumstances,
  course: Course,
  act: Act,
  rule: string,
  is: (window: Obligation) => boolean = () => true,
): Obligation | undefined =>
  dutiesUnder(rule, circumstances, course).find(
    (window) =>
      window.status === 'open' &&
      is(window) &&
      stepsDue(circumstances, window).some((step) => step.act === act),
  );

/** Why this window cannot be met on that day, if so: it must exist, be open by then and not closed yet. */
export const windowObjection = (
  circumstances: Circumstances,
  course: Course,
  { rule, ordinal, leg }: Partial<WindowRef> & Pick<WindowRef, 'rule' | 'ordinal'>,
): Refusal | undefined => {
  const { on } = circumstances;
  const window = dutiesUnder(rule, circumstances, course).findLast(
    (each) =>
      each.ordinal === ordinal && each.episode === course.episode && (leg === undefined || each.leg === leg),
  );
  if (window === undefined) return refuse('UNKNOWN_DUTY');
  if (window.status === 'missed' || on > window.closes) return refuse('WINDOW_MISSED');
  return on < window.opens ? refuse('WINDOW_NOT_OPEN', { opens: window.opens }) : undefined;
};
