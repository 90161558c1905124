import {
  type ContactContent,
  type GrantContent,
  type LegalRuleVersion,
  ruleStatuses,
} from '../legal-rule.ts';
import { figure, localDate, localText, quoted, source } from './figures.ts';
import { optional, record, tagged } from './record.ts';
import { flag, listOf, oneOf, orNull, type Shape, text, whole } from './shape.ts';

const content: Shape<LegalRuleVersion['content']> = tagged<LegalRuleVersion['content']>('kind', {
  contact: record<ContactContent>({
    kind: oneOf(['contact']),
    days: figure(whole(1, 366)),
    warnDaysBefore: figure(whole(0, 366)),
    phoneCounts: figure(flag),
  }),
  grant: record<GrantContent>({
    kind: oneOf(['grant']),
    maxMonths: figure(whole(1, 60)),
    agreementContents: figure(listOf(text)),
  }),
});

export const legalRule: Shape<LegalRuleVersion> = quoted(
  record<LegalRuleVersion>({
    id: text,
    validFrom: localDate,
    validTo: orNull(localDate),
    title: localText,
    status: oneOf(ruleStatuses),
    verified: flag,
    content,
    source,
    quote: optional(text),
  }),
);
