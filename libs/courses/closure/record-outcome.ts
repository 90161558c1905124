import type { Decision } from '#kernel';
import type { RecordOutcome } from '../commands.ts';
import type { Closing } from '../course.ts';
import type { CourseEvent } from '../events.ts';
import { objection, refuse } from '../refuse.ts';
import { withinClosure } from './within-closure.ts';

/** closing → closing: what the mentee does now, of the version's categories, and how we know. */
export const recordOutcome = (
  { on, today, category, evidence, since, programme }: RecordOutcome,
  course: Closing,
): Decision<CourseEvent> => {
  const { outcome } = course.closure;
  if (outcome?.category === category && outcome.evidence === evidence && outcome.since === since) return [];
  return (
    objection(
      !programme.outcomes.categories.value.includes(category) && refuse('UNKNOWN_OUTCOME', { category }),
      since !== null && since > today && refuse('IN_THE_FUTURE', { on: since }),
    ) ?? withinClosure(course, on, { type: 'OutcomeRecorded', data: { on, category, evidence, since } })
  );
};
