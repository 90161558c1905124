import type { BudgetRule, DigestHours, OrganisationRules, RetentionRule } from '../organisation.ts';
import { localText, offset, source } from './figures.ts';
import { record } from './record.ts';
import { listOf, oneOf, orNull, type Shape, share, text, whole, written } from './shape.ts';

const timeOfDay = written(
  (value) => (/^([01]\d|2[0-3]):[0-5]\d$/.test(value) ? value : undefined),
  'a time of day such as "08:40"',
);

const dataClasses = ['identity', 'case', 'finance'] as const;

/** What an organisation has agreed with itself. */
export const organisation: Shape<OrganisationRules> = record<OrganisationRules>({
  tenant: orNull(text),
  digest: record<DigestHours>({ at: timeOfDay, until: timeOfDay, source }),
  budget: record<BudgetRule>({ warnAt: share, paceAfterMonths: whole(1, 12), source }),
  retention: listOf(
    record<RetentionRule>({ dataClass: oneOf(dataClasses), keep: offset, reason: localText, source }),
  ),
});
