import { addMonths } from '#calendar';
import type { Refusal } from '#kernel';
import type { ProgrammeVersion } from '#programmes';
import type { AgreementPending } from '../course.ts';
import { objection, refuse } from '../refuse.ts';
import type { AgreementTerms } from '../words.ts';

/**
 * Why these terms cannot be agreed, if so: start, end and dose against the version's maximum and the grant. Support given
 * as the citizen's own right is bound by the grant alone.
 */
export const termsObjection = (
  { start, end, hoursPerMonth }: AgreementTerms,
  { durationMonths }: ProgrammeVersion,
  { grant, introHeldOn }: AgreementPending,
): Refusal | undefined => {
  const months = durationMonths.max.value;
  const latest = addMonths(start, months);
  return objection(
    end <= start && refuse('AGREEMENT_DATES'),
    start < introHeldOn && refuse('START_BEFORE_INTRO', { intro: introHeldOn }),
    end > latest && grant?.right !== true && refuse('AGREEMENT_TOO_LONG', { months, latest }),
    grant !== null &&
      (start < grant.from || end > grant.to) &&
      refuse('AGREEMENT_BEYOND_GRANT', { from: grant.from, to: grant.to }),
    hoursPerMonth <= 0 && refuse('DOSE_MISSING'),
  );
};
