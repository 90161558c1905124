import type { Decision } from '#kernel';
import type { SignAgreement } from '../commands.ts';
import type { AgreementPending } from '../course.ts';
import type { CourseEvent } from '../events.ts';
import { otherSide } from '../own-side.ts';
import { namesOf } from '../party-names.ts';
import { objection, refuse } from '../refuse.ts';
import type { Party } from '../words.ts';

/** agreement → agreement: each party signs each version once; the caseworker signs herself. */
export const signAgreement = (
  { on, by, version, role, programme }: SignAgreement,
  { draft }: AgreementPending,
): Decision<CourseEvent> => {
  if (draft === null) return refuse('NO_DRAFT');
  const signers: readonly Party[] = programme.signedBy.value;
  if (draft.version === version && draft.signedBy.includes(by)) return [];
  return (
    objection(
      otherSide(role, by),
      draft.version !== version && refuse('OTHER_VERSION', { version: draft.version }),
      !signers.includes(by) && refuse('NOT_A_SIGNER', { signers: namesOf(signers) }),
      by === 'caseworker' && role !== 'caseworker' && refuse('CASEWORKER_DECIDES'),
    ) ?? [{ type: 'AgreementSigned', data: { on, version, by } }]
  );
};
