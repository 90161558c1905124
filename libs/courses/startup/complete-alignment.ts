import type { Decision } from '#kernel';
import type { CompleteAlignment } from '../commands.ts';
import type { AgreementPending, Intro } from '../course.ts';
import type { CourseEvent } from '../events.ts';

/** intro, agreement → same: expectations aligned within the pair, or with the caseworker. */
export const completeAlignment = (
  { on, participants }: CompleteAlignment,
  { aligned }: Intro | AgreementPending,
): Decision<CourseEvent> =>
  aligned.includes(participants)
    ? []
    : [{ type: 'ExpectationAlignmentCompleted', data: { on, participants } }];
