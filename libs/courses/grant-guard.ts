import { addMonths } from '#calendar';
import type { Refusal } from '#kernel';
import type { Circumstances } from './circumstances.ts';
import { ruleOn } from './legal-basis.ts';
import type { Grant } from './ledger.ts';
import { objection, refuse } from './refuse.ts';
import { isBlank } from './with-texts.ts';

/** A period that may be granted: an assessment, hours, and no longer than the rule in force on its first day allows. */
export const grantObjection = (
  circumstances: Pick<Circumstances, 'programme' | 'rules'>,
  { from, to, hoursPerWeek }: Grant,
  assessment: string,
): Refusal | undefined => {
  const rule = ruleOn(circumstances, 'grant', from);
  const months = rule?.content.maxMonths.value;
  return objection(
    isBlank(assessment) && refuse('ASSESSMENT_MISSING'),
    (from > to || hoursPerWeek <= 0) && refuse('GRANT_DATES'),
    months === undefined && refuse('NO_LEGAL_BASIS', { on: from }),
    months !== undefined && to > addMonths(from, months) && refuse('GRANT_TOO_LONG', { months }),
  );
};
