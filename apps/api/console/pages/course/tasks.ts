import type { DutyView } from '#use-cases/queries/duties';

/** A duty that someone is asked to see to. */
export type Task = DutyView & { readonly what: NonNullable<DutyView['what']> };

/** The duties that people see to; what the course does by itself is no one's task. */
export const tasksIn = (duties: readonly DutyView[]): readonly Task[] =>
  duties.flatMap((duty) => (duty.what === null ? [] : [{ ...duty, what: duty.what }]));
