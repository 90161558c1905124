import { millisecondsBetween } from '#calendar';
import { isBlank } from '#kernel';
import type { Refusal } from '#kernel';
import type { Circumstances } from '../circumstances.ts';
import { objection, refuse } from '../refuse.ts';
import type { Told } from '../words.ts';

const authorsHours = 24 * 60 * 60 * 1000;

/** Why this fact may not be corrected, if so: with a reason, by its author within 24 hours, else by the coordinator. */
export const correctionObjection = (
  { actor, role, now }: Pick<Circumstances, 'actor' | 'role' | 'now'>,
  told: Told,
  reason: string,
): Refusal | undefined => {
  const authorInTime = told.by === actor && millisecondsBetween(told.at, now) <= authorsHours;
  return objection(
    isBlank(reason) && refuse('REASON_MISSING'),
    !authorInTime && role !== 'coordinator' && refuse('CORRECTION_BY_COORDINATOR'),
  );
};
