import type { LocalDate } from '#kernel';
import type { Figure, LocalText, Source } from './figure.ts';

/** `proposed` = a bill: known and shown, but it decides nothing. `adopted` = law, its words not read by us. */
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

/** A grant runs at most `maxMonths` a period (null: the rule sets no limit); what the agreement must hold. */
export interface GrantContent {
  readonly kind: 'grant';
  readonly maxMonths: Figure<number | null>;
  readonly agreementContents: Figure<readonly string[]>;
}

/** What gives a citizen the right to support: the day he is discharged, or enrolled. */
export const rightOccasions = ['discharge', 'enrolment'] as const;
export type RightOccasion = (typeof rightOccasions)[number];

/** A citizen's own right to support around an occasion. A grant that differs from it is warned about, never refused. */
export interface RightContent {
  readonly kind: 'right';
  readonly occasion: RightOccasion;
  /** Support may begin so many months before the occasion. */
  readonly monthsBefore: Figure<number>;
  /** At least so many months in all; null: no minimum. */
  readonly leastMonths: Figure<number | null>;
  /** At most so many months after the occasion; null: no maximum. */
  readonly mostMonths: Figure<number | null>;
}

/** Who pays: the state's share in percent (null: not known to us), and which frame the spending counts in. */
export interface RefundContent {
  readonly kind: 'refund';
  readonly percent: Figure<number | null>;
  readonly frame: Figure<'own' | 'operating'>;
}

/** Where the cost is booked. */
export interface AccountContent {
  readonly kind: 'account';
  readonly account: Figure<string>;
}

/** What a municipality's whole spending is held against. No limit for a single citizen. */
export interface CeilingContent {
  readonly kind: 'ceiling';
  /** Kroner for each full-time person. */
  readonly kronerPerPerson: Figure<number>;
}

export type RuleContent =
  ContactContent | GrantContent | RightContent | RefundContent | AccountContent | CeilingContent;

/** A legal rule as it was in a period. `verified: false` = not read in the law itself: shown as such everywhere. */
export interface LegalRuleVersion {
  readonly id: string;
  readonly validFrom: LocalDate;
  /** The last day, null = until further notice. */
  readonly validTo: LocalDate | null;
  /** The version that replaced it or is proposed to, `mentor-agreement@2020-01-01`; null = none. */
  readonly successor: string | null;
  /** Why days are left between it and its successor, or why nothing replaced it. */
  readonly gap?: LocalText;
  readonly title: LocalText;
  readonly status: RuleStatus;
  readonly verified: boolean;
  readonly content: RuleContent;
  readonly source: Source;
  readonly quote?: string;
}

/** `ret-og-pligt-contact@2016-01-01`: how events name the version that decided. */
export const legalRuleRef = ({ id, validFrom }: Pick<LegalRuleVersion, 'id' | 'validFrom'>): string =>
  `${id}@${validFrom}`;

/** Whether it decides on that day: both its first and its last day do, and a bill never does. */
export const isInForce = ({ validFrom, validTo, status }: LegalRuleVersion, date: LocalDate): boolean =>
  status !== 'proposed' && validFrom <= date && (validTo === null || date <= validTo);
