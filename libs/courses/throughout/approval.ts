import type { Decision, Refusal } from '#kernel';
import { changed } from '../changed.ts';
import type { GiveApproval } from '../commands.ts';
import type { Course } from '../course.ts';
import type { CourseEvent } from '../events.ts';
import type { Ledger } from '../ledger.ts';
import { hasEnded, phaseOf } from '../phases.ts';
import { refuse } from '../refuse.ts';
import type { ApprovedStep, StaffId } from '../words.ts';

/** Where the step could be taken at all. */
const isNeeded: Readonly<Record<ApprovedStep, (course: Course) => boolean>> = {
  reopening: ({ state }) => state === 'closed' || state === 'postFollowUp',
  migration: ({ state }) => phaseOf[state] !== 'after',
  disposal: (course) => hasEnded(course) && course.state !== 'disposed',
};

/** A leader agrees to a step that takes two. */
export const giveApproval = ({ on, of, actor }: GiveApproval, course: Course): Decision<CourseEvent> => {
  if (course.ledger.approvals.some((each) => each.of === of && each.by === actor && !each.used)) return [];
  return isNeeded[of](course)
    ? [{ type: 'ApprovalGiven', data: { on, of, by: actor } }]
    : refuse('APPROVAL_NOT_NEEDED');
};

/** Why one person alone may not take this step, if so. */
export const approvalObjection = ({ ledger }: Course, of: ApprovedStep, actor: StaffId): Refusal | false =>
  !ledger.approvals.some((each) => each.of === of && !each.used && each.by !== actor) &&
  refuse('APPROVAL_MISSING');

/** The step has been taken. */
export const approvalUsed = (ledger: Ledger, of: ApprovedStep): Ledger => ({
  ...ledger,
  approvals: changed(
    ledger.approvals,
    (each) => each.of === of,
    () => ({ used: true }),
  ),
});
