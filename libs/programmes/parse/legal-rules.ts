import {
  type AccountContent,
  type CeilingContent,
  type ContactContent,
  type GrantContent,
  type LegalRuleVersion,
  type RefundContent,
  type RightContent,
  rightOccasions,
  type RuleContent,
  ruleStatuses,
} from '../legal-rule.ts';
import { figure, localDate, localText, quoted, source } from './figures.ts';
import { optional, record, tagged } from './record.ts';
import { flag, listOf, oneOf, orNull, type Shape, text, whole } from './shape.ts';

const monthsOrNone = figure(orNull(whole(1, 60)));

const content: Shape<RuleContent> = tagged<RuleContent>('kind', {
  contact: record<ContactContent>({
    kind: oneOf(['contact']),
    days: figure(whole(1, 366)),
    warnDaysBefore: figure(whole(0, 366)),
    phoneCounts: figure(flag),
  }),
  grant: record<GrantContent>({
    kind: oneOf(['grant']),
    maxMonths: monthsOrNone,
    agreementContents: figure(listOf(text)),
  }),
  right: record<RightContent>({
    kind: oneOf(['right']),
    occasion: oneOf(rightOccasions),
    monthsBefore: figure(whole(0, 60)),
    leastMonths: monthsOrNone,
    mostMonths: monthsOrNone,
  }),
  refund: record<RefundContent>({
    kind: oneOf(['refund']),
    percent: figure(orNull(whole(0, 100))),
    frame: figure(oneOf(['own', 'operating'])),
  }),
  account: record<AccountContent>({ kind: oneOf(['account']), account: figure(text) }),
  ceiling: record<CeilingContent>({ kind: oneOf(['ceiling']), kronerPerPerson: figure(whole(1, 1_000_000)) }),
});

export const legalRule: Shape<LegalRuleVersion> = quoted(
  record<LegalRuleVersion>({
    id: text,
    validFrom: localDate,
    validTo: orNull(localDate),
    successor: orNull(text),
    gap: optional(localText),
    title: localText,
    status: oneOf(ruleStatuses),
    verified: flag,
    content,
    source,
    quote: optional(text),
  }),
);
