import { addMonths } from '#calendar';
import { isBlank, isRefusal, type Refusal } from '#kernel';
import type { Circumstances } from './circumstances.ts';
import { type GrantWarning, warningsUnder } from './grant-warnings.ts';
import { type GrantRule, grantRulesOn } from './legal-basis.ts';
import { objection, refuse } from './refuse.ts';
import type { GrantBasis, GrantedPeriod } from './words.ts';

/** A period that may be granted: the rule it is granted under, and what is to be said about it. */
export interface Grantable {
  readonly rule: GrantRule;
  readonly warnings: readonly GrantWarning[];
}

interface Wished extends GrantedPeriod {
  readonly assessment: string;
  readonly under: GrantBasis | null;
}

/**
 * A period of support: with an assessment, hours, and a rule in force on its first day; no longer than that rule allows.
 * Under a right of the citizen's own nothing is too long, too short or too early: it is said as a warning.
 * `begun` = the first day of the support so far, where this period follows another.
 */
export const grantable = (
  circumstances: Pick<Circumstances, 'programme' | 'rules'>,
  wished: Wished,
  begun = wished.from,
): Grantable | Refusal => {
  const { from, to, hoursPerWeek, assessment, under } = wished;
  const rule = ruleFor(circumstances, from, under);
  const no = objection(
    isBlank(assessment) && refuse('ASSESSMENT_MISSING'),
    (from > to || hoursPerWeek <= 0) && refuse('GRANT_DATES'),
  );
  if (no !== undefined) return no;
  if (isRefusal(rule)) return rule;
  if (rule.content.kind === 'right')
    return { rule, warnings: warningsUnder(rule.content, { begun, to }, under?.occasionOn ?? null) };
  const months = rule.content.maxMonths.value;
  return months !== null && to > addMonths(from, months)
    ? refuse('GRANT_TOO_LONG', { months })
    : { rule, warnings: [] };
};

/** The rule that is named, or the only one there is. Where there are several the caseworker says which. */
const ruleFor = (
  circumstances: Pick<Circumstances, 'programme' | 'rules'>,
  from: string,
  under: GrantBasis | null,
): GrantRule | Refusal => {
  const rules = grantRulesOn(circumstances, from);
  const [first, ...others] = rules;
  const named = under === null ? first : rules.find(({ id }) => id === under.rule);
  const known = rules.map(({ id }) => id).join(', ');
  if (first === undefined) return refuse('NO_LEGAL_BASIS', { on: from });
  if (under === null && others.length > 0) return refuse('GRANT_RULE_UNSAID', { rules: known });
  return named ?? refuse('GRANT_RULE_UNKNOWN', { rules: known });
};
