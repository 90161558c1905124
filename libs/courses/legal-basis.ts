import type { LocalDate } from '#kernel';
import { isStatutory } from '#programmes';
import type { ContactContent, GrantContent, LegalRuleVersion } from '#programmes';
import type { Circumstances } from './circumstances.ts';

type Basis = Pick<Circumstances, 'programme' | 'rules'>;

const inForce = (rule: LegalRuleVersion, date: LocalDate): boolean =>
  rule.validFrom <= date && (rule.validTo === null || date <= rule.validTo);

/** The version in force that day of the first rule the programme stands on; undefined where it stands on none. */
export const legalBasisOn = ({ programme, rules }: Basis, date: LocalDate): LegalRuleVersion | undefined =>
  rules.find((rule) => rule.id === programme.legalRules[0] && inForce(rule, date));

type Content = ContactContent | GrantContent;
type RuleOf<Kind extends Content['kind']> = LegalRuleVersion & {
  readonly content: Extract<Content, { kind: Kind }>;
};

/** The programme's rule of this kind in force that day. */
export const ruleOn = <Kind extends Content['kind']>(
  { programme, rules }: Basis,
  kind: Kind,
  date: LocalDate,
): RuleOf<Kind> | undefined =>
  rules.find(
    (rule): rule is RuleOf<Kind> =>
      programme.legalRules.includes(rule.id) && rule.content.kind === kind && inForce(rule, date),
  );

/** A scheme in which the municipality decides. */
export const isStatutoryScheme = ({ programme }: Pick<Circumstances, 'programme'>): boolean =>
  isStatutory(programme.schemeKind);
