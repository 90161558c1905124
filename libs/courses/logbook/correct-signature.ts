import { isBlank, withTexts } from '#kernel';
import type { Decision } from '#kernel';
import type { CorrectSignature } from '../commands.ts';
import type { Course } from '../course.ts';
import type { CourseEvent } from '../events.ts';
import { objection, refuse } from '../refuse.ts';

/** The day on which a party signed, as it should have been told. That it signed is not taken back. */
export const correctSignature = (
  { on, today, by, version, signedOn, reason }: CorrectSignature,
  { ledger, mentee, episode }: Course,
): Decision<CourseEvent> => {
  const known = ledger.signatures.findLast(
    (each) => each.by === by && each.version === version && each.episode === episode,
  );
  if (known === undefined) return refuse('UNKNOWN_SIGNATURE');
  if (known.on === signedOn) return [];
  return (
    objection(
      isBlank(reason) && refuse('REASON_MISSING'),
      signedOn > today && refuse('IN_THE_FUTURE', { on: signedOn }),
      signedOn < known.draftedOn && refuse('SIGNED_BEFORE_DRAFT', { drafted: known.draftedOn }),
    ) ?? [
      {
        type: 'SignatureCorrected',
        data: { on, by, version, signedOn },
        ...withTexts(mentee, { reason }),
      },
    ]
  );
};
