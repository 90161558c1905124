import { addDays } from '#calendar';
import { type LegalRuleVersion, legalRuleRef } from './legal-rule.ts';

type Flaw = readonly [path: string, reason: string] | false;

/** The next version of the same rule that is law. */
const nextOf = (rule: LegalRuleVersion, rules: readonly LegalRuleVersion[]): LegalRuleVersion | undefined =>
  rules
    .filter(
      ({ id, validFrom, status }) => id === rule.id && validFrom > rule.validFrom && status !== 'proposed',
    )
    .toSorted((a, b) => a.validFrom.localeCompare(b.validFrom))[0];

/** No day without a rule and none with two, unless `gap` says why some days have none. */
const meets = ({ validTo, gap }: LegalRuleVersion, { validFrom }: LegalRuleVersion): boolean => {
  const lastDay = addDays(validFrom, -1);
  return validTo === lastDay || (validTo !== null && validTo < lastDay && gap !== undefined);
};

/** A rule that has ended names what replaced it, and they meet; one in force is followed by a bill or by nothing. */
export const successionFlaws = (
  rule: LegalRuleVersion,
  rules: readonly LegalRuleVersion[],
): readonly Flaw[] => {
  const { validFrom, validTo, successor, gap } = rule;
  const named = rules.find((each) => legalRuleRef(each) === successor);
  const next = nextOf(rule, rules);
  if (successor !== null && named === undefined) return [['successor', `${successor} is unknown`]];
  return [
    validTo !== null && validTo < validFrom && ['validTo', 'is before validFrom'],
    next !== undefined &&
      next !== named && ['successor', `must be ${legalRuleRef(next)}, the next version of the rule`],
    named !== undefined &&
      named.status !== 'proposed' &&
      !meets(rule, named) && [
        'validTo',
        `${legalRuleRef(rule)} must end the day before ${legalRuleRef(named)} begins`,
      ],
    validTo !== null &&
      named === undefined &&
      gap === undefined && ['successor', 'is missing: say what replaced it, or in gap why nothing did'],
  ];
};
