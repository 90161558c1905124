import { bug, type KeyGroup } from '#kernel';
import type { LocalText, Source } from './figure.ts';
import type { Offset } from './offset.ts';

/** From when and until when in a working day staff get what has gathered for them, as one mail: `08:40` to `20:00`. */
export interface DigestHours {
  readonly at: string;
  readonly until: string;
  readonly source: Source;
}

/** When a leader is told of a funding frame. */
export interface BudgetRule {
  /** 0.9 = when nine tenths are granted. */
  readonly warnAt: number;
  /** A year's pace is known after so many months of it. */
  readonly paceAfterMonths: number;
  readonly source: Source;
}

/** How long a class of data is kept after the last follow-up of a course. The classes are those that are encrypted apart. */
export interface RetentionRule {
  readonly dataClass: KeyGroup;
  readonly keep: Offset;
  readonly reason: LocalText;
  readonly source: Source;
}

/** What an organisation has agreed with itself, whatever it runs. */
export interface OrganisationRules {
  /** Null: every organisation that has no rules of its own. */
  readonly tenant: string | null;
  readonly digest: DigestHours;
  readonly budget: BudgetRule;
  readonly retention: readonly RetentionRule[];
}

/** An organisation's own rules, or those of all. */
export const organisationOf = (
  { organisations }: { readonly organisations: readonly OrganisationRules[] },
  tenant: string,
): OrganisationRules =>
  organisations.findLast((each) => each.tenant === tenant) ??
  organisations.findLast((each) => each.tenant === null) ??
  bug(`The catalogue has no rules for the organisation ${tenant}`);
