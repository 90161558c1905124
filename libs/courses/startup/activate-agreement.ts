import type { Decision } from '#kernel';
import type { ActivateAgreement } from '../commands.ts';
import type { AgreementPending } from '../course.ts';
import type { CourseEvent } from '../events.ts';
import { namesOf } from '../party-names.ts';
import { objection, refuse } from '../refuse.ts';
import { termsObjection } from './terms-objection.ts';

/** agreement → active: signed by all, a goal, a dose, dates within version and grant, baseline, feedback scope shown. */
export const activateAgreement = (
  { on, programme, feedbackScopeShown }: ActivateAgreement,
  course: AgreementPending,
): Decision<CourseEvent> => {
  const { draft, aligned, baseline, grant, ledger, suspended } = course;
  if (draft === null) return refuse('NO_DRAFT');
  const signers = programme.signedBy.value;
  const unsigned = signers.filter((signer) => !draft.signedBy.includes(signer));
  // After a rematch the baseline is the one of the first start.
  const unmeasured = programme.measurements.filter(
    (each) => suspended === null && each.baseline.value && !baseline.includes(each.instrument),
  );
  return (
    objection(
      signers.includes('caseworker') &&
        !aligned.includes('caseworker') &&
        refuse('ALIGNMENT_MISSING', { who: namesOf(['caseworker']) }),
      unsigned.length > 0 && refuse('SIGNATURE_MISSING', { missing: namesOf(unsigned) }),
      ledger.goals.every(({ status }) => status === 'dropped') && refuse('GOAL_MISSING'),
      unmeasured.length > 0 &&
        refuse('BASELINE_MISSING', { missing: unmeasured.map((each) => each.instrument).join(', ') }),
      !feedbackScopeShown && refuse('FEEDBACK_SCOPE_NOT_SHOWN'),
      programme.grantRequired.value && grant === null && refuse('GRANT_MISSING'),
      grant !== null && on > grant.to && refuse('GRANT_EXPIRED', { to: grant.to }),
      termsObjection(draft.terms, programme, course),
      draft.terms.end <= on && refuse('DRAFT_OVER', { end: draft.terms.end }),
    ) ?? [{ type: 'AgreementActivated', data: { on, version: draft.version, terms: draft.terms } }]
  );
};
