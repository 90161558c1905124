import { isBlank, withTexts } from '#kernel';
import type { Decision } from '#kernel';
import type { ExecuteDisposal, PlaceLegalHold, LiftLegalHold } from '../commands.ts';
import type { Archived, Declined, Rejected, Withdrawn } from '../course.ts';
import type { CourseEvent } from '../events.ts';
import { objection, refuse } from '../refuse.ts';
import { approvalObjection } from '../throughout/approval.ts';

/** What a course may be when nothing happens to it any more. */
export type Ended = Archived | Declined | Rejected | Withdrawn;

/**
 * archived, declined, rejected, withdrawn → disposed: the time to keep it has passed, nobody holds it, and two have said
 * yes. What people wrote is deleted after it (`apps/projector/disposer.ts`); that it was, and the coded history, stay.
 */
export const executeDisposal = (
  { on, today, keptUntil, actor }: ExecuteDisposal,
  course: Ended,
): Decision<CourseEvent> =>
  objection(
    today < keptUntil && refuse('RETENTION_NOT_DUE', { until: keptUntil }),
    course.ledger.legalHold && refuse('UNDER_LEGAL_HOLD'),
    approvalObjection(course, 'disposal', actor),
  ) ?? [{ type: 'DisposalExecuted', data: { on, keptUntil } }];

/** What may be asked for in a complaint or a court is kept, however long it has been. */
export const placeLegalHold = ({ on, reason }: PlaceLegalHold, course: Ended): Decision<CourseEvent> => {
  if (course.ledger.legalHold) return [];
  return isBlank(reason)
    ? refuse('REASON_MISSING')
    : [{ type: 'LegalHoldPlaced', data: { on }, ...withTexts(course.mentee, { reason }) }];
};

export const liftLegalHold = ({ on }: LiftLegalHold, { ledger }: Ended): Decision<CourseEvent> =>
  ledger.legalHold ? [{ type: 'LegalHoldLifted', data: { on } }] : [];
