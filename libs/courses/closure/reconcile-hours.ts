import { daysBetween } from '#calendar';
import type { Decision } from '#kernel';
import type { ReconcileHours } from '../commands.ts';
import type { Closing } from '../course.ts';
import type { CourseEvent } from '../events.ts';
import type { Ledger } from '../ledger.ts';
import { refuse } from '../refuse.ts';
import { withinClosure } from './within-closure.ts';

/** Minutes granted over all periods: hours a week, part weeks pro rata, both days included. */
const grantedMinutes = ({ grants }: Ledger): number =>
  Math.round(
    grants.reduce(
      (sum, { from, to, hoursPerWeek }) => sum + ((daysBetween(from, to) + 1) / 7) * hoursPerWeek * 60,
      0,
    ),
  );

const deliveredMinutes = ({ contacts }: Ledger): number =>
  contacts.reduce((sum, { minutes, voided }) => (voided ? sum : sum + minutes), 0);

/** closing → closing: what was granted beside what was delivered, as it stands now; again when a contact came after it. */
export const reconcileHours = ({ on }: ReconcileHours, course: Closing): Decision<CourseEvent> => {
  const { ledger, grant, closure } = course;
  if (grant === null) return refuse('NO_HOURS_TO_RECONCILE');
  const [granted, delivered] = [grantedMinutes(ledger), deliveredMinutes(ledger)];
  return closure.hours?.granted === granted && closure.hours.delivered === delivered
    ? []
    : withinClosure(course, on, {
        type: 'HoursReconciled',
        data: { on, grantedMinutes: granted, deliveredMinutes: delivered },
      });
};
