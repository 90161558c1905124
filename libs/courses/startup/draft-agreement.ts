import type { Decision } from '#kernel';
import type { DraftAgreement } from '../commands.ts';
import type { AgreementPending } from '../course.ts';
import type { CourseEvent } from '../events.ts';
import { objection } from '../refuse.ts';
import type { AgreementTerms } from '../words.ts';
import { termsObjection } from './terms-objection.ts';

const same = (a: AgreementTerms, b: AgreementTerms): boolean =>
  a.start === b.start &&
  a.end === b.end &&
  a.hoursPerMonth === b.hoursPerMonth &&
  a.tasks.join('\n') === b.tasks.join('\n');

/** agreement → agreement: a new version needs new signatures; the same terms again are the same draft. */
export const draftAgreement = (
  { on, terms, programme }: DraftAgreement,
  course: AgreementPending,
): Decision<CourseEvent> => {
  const { draft, suspended } = course;
  if (draft !== null && same(draft.terms, terms)) return [];
  return (
    objection(termsObjection(terms, programme, course)) ?? [
      { type: 'AgreementDrafted', data: { on, version: ((draft ?? suspended)?.version ?? 0) + 1, terms } },
    ]
  );
};
