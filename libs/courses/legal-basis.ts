import type { LocalDate } from '#kernel';
import { isInForce, isStatutory } from '#programmes';
import type { LegalRuleVersion, RuleContent } from '#programmes';
import type { Circumstances } from './circumstances.ts';

type Basis = Pick<Circumstances, 'programme' | 'rules'>;

/** The version in force that day of the first rule the programme stands on; undefined where it stands on none. */
export const legalBasisOn = ({ programme, rules }: Basis, date: LocalDate): LegalRuleVersion | undefined =>
  rules.find((rule) => rule.id === programme.legalRules[0] && isInForce(rule, date));

type RuleOf<Kind extends RuleContent['kind']> = LegalRuleVersion & {
  readonly content: Extract<RuleContent, { kind: Kind }>;
};

/** The programme's rule of this kind in force that day. */
export const ruleOn = <Kind extends RuleContent['kind']>(
  { programme, rules }: Basis,
  kind: Kind,
  date: LocalDate,
): RuleOf<Kind> | undefined =>
  rules.find(
    (rule): rule is RuleOf<Kind> =>
      programme.legalRules.includes(rule.id) && rule.content.kind === kind && isInForce(rule, date),
  );

/** A rule that support may be granted under: within its period, or as the citizen's own right. */
export type GrantRule = RuleOf<'grant'> | RuleOf<'right'>;

const isGrantRule = (rule: LegalRuleVersion): rule is GrantRule =>
  rule.content.kind === 'grant' || rule.content.kind === 'right';

/** The rules in force that day under which the programme's support may be granted, in the programme's order. */
export const grantRulesOn = ({ programme, rules }: Basis, date: LocalDate): readonly GrantRule[] =>
  programme.legalRules.flatMap((id) =>
    rules.filter(isGrantRule).filter((rule) => rule.id === id && isInForce(rule, date)),
  );

/** A scheme in which the municipality decides. */
export const isStatutoryScheme = ({ programme }: Pick<Circumstances, 'programme'>): boolean =>
  isStatutory(programme.schemeKind);
