import type { LocalDate } from '#kernel';
import type { Figure, LocalText, Source } from './figure.ts';

export const ruleStatuses = ['proposed', 'adopted', 'verified'] as const;
export type RuleStatus = (typeof ruleStatuses)[number];

/** Contact at least once every `days` days; the warning goes so many days before the projected breach. */
export interface ContactContent {
  readonly kind: 'contact';
  readonly days: Figure<number>;
  readonly warnDaysBefore: Figure<number>;
  /** A contact by phone counts, with its reason. */
  readonly phoneCounts: Figure<boolean>;
}

/** A grant runs at most `maxMonths` a period; what the agreement must hold. */
export interface GrantContent {
  readonly kind: 'grant';
  readonly maxMonths: Figure<number>;
  readonly agreementContents: Figure<readonly string[]>;
}

/** A legal rule as it was in a period. `verified: false` = not read in the law itself: shown as such everywhere. */
export interface LegalRuleVersion {
  readonly id: string;
  readonly validFrom: LocalDate;
  /** The last day, null = until further notice. */
  readonly validTo: LocalDate | null;
  readonly title: LocalText;
  readonly status: RuleStatus;
  readonly verified: boolean;
  readonly content: ContactContent | GrantContent;
  readonly source: Source;
  readonly quote?: string;
}

/** `ret-og-pligt-contact@2016-01-01`: how events name the version that decided. */
export const legalRuleRef = ({ id, validFrom }: Pick<LegalRuleVersion, 'id' | 'validFrom'>): string =>
  `${id}@${validFrom}`;
