import type { LocalDate } from '#kernel';
import type { Duty } from './duty.ts';
import type { Figure, LocalText } from './figure.ts';
import type { Offset } from './offset.ts';
import type { MentorKind, ReferralChannel, ShortTermResult } from './programme-words.ts';

/** Kinds whose results are never added up, because they are different things. */
export const schemeKinds = [
  'VOLUNTARY_BUSINESS',
  'VOLUNTARY_SOCIAL',
  'COMPANY_BASED',
  'STATUTORY_MENTOR',
  'RIGHT_AND_DUTY',
  'RESSOURCEFORLOEB',
  'EDUCATION_NEAR',
] as const;
export type SchemeKind = (typeof schemeKinds)[number];

export const isStatutory = (kind: SchemeKind): boolean =>
  kind === 'STATUTORY_MENTOR' || kind === 'RIGHT_AND_DUTY' || kind === 'RESSOURCEFORLOEB';

/** How much the municipality sees of a volunteer course. */
export const feedbackScopes = ['status-only', 'progress', 'full'] as const;
export type FeedbackScope = (typeof feedbackScopes)[number];

export const signers = ['mentor', 'mentee', 'caseworker'] as const;
export type Signer = (typeof signers)[number];

export const mentorChecks = ['criminal-record', 'child-certificate'] as const;
export type MentorCheck = (typeof mentorChecks)[number];

/** The candidate ranking's criteria; the weights of one programme add up to 1. */
export const matchCriteria = ['sector', 'area', 'language', 'wishes', 'availability'] as const;
export type MatchCriterion = (typeof matchCriteria)[number];

/** What a mentee may have come to; the same words as a course's employment statuses. */
export const outcomeCategories = [
  'none',
  'seeking',
  'internship',
  'wageSubsidy',
  'apprenticeship',
  'education',
  'partTimeJob',
  'studentJob',
  'fullTimeJob',
  'flexJob',
  'other',
] as const;
export type OutcomeCategory = (typeof outcomeCategories)[number];

/** What the agreement promises: hours a month, or hours a week by the grant; null where the programme leaves it open. */
export interface Dose {
  readonly per: 'month' | 'week';
  readonly hours: Figure<number | null>;
  /** Meetings a month, both ends included, where the programme counts those. */
  readonly meetings?: Figure<Range>;
}

/** Whole numbers, both ends included. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** From which month after the start a report may speak of outcomes, and what one before it shows. */
export interface OutcomeHorizon {
  readonly months: Figure<number>;
  readonly before: Figure<ShortTermResult>;
}

/** An instrument a programme measures with. Which days: the duty of the same rule in `duties`. */
export interface Measurement {
  readonly instrument: string;
  readonly respondents: Figure<readonly ('mentor' | 'mentee')[]>;
  /** Measured (or waived with a reason) before the agreement can be activated. */
  readonly baseline: Figure<boolean>;
}

export interface Preparation {
  readonly trainingModules: Figure<readonly string[]>;
  readonly checks: Figure<readonly MentorCheck[]>;
  readonly confidentialityDeclaration: Figure<boolean>;
  readonly screening: Figure<boolean>;
}

/** Time limits of the course's life that guards and system acts share. */
export interface Limits {
  /** Both must have said yes by this day. */
  readonly proposalExpires: Figure<Offset>;
  readonly incompleteExpires: Figure<Offset>;
  readonly plannedClosureWithin: Figure<Offset>;
  readonly pauseAtMost: Figure<Offset>;
  readonly reopenWithin: Figure<Offset>;
  readonly archiveAfter: Figure<Offset>;
}

/** A programme as it was from one day on. Never edited once courses are pinned to it: a change is a new version. */
export interface ProgrammeVersion {
  readonly id: string;
  readonly version: string;
  readonly validFrom: Figure<LocalDate>;
  /** The last day on which a course may be referred, where the scheme is being phased out; those under way go on. */
  readonly referralsUntil?: Figure<LocalDate>;
  readonly name: LocalText;
  readonly schemeKind: SchemeKind;
  /** What the programme is for; each mentee's goals stand under it. */
  readonly goal: Figure<LocalText>;
  readonly targetGroup: Figure<LocalText>;
  /** Whole years on the day of referral, both ends included; null = no limit. */
  readonly age: Figure<Range | null>;
  /** Who the offer is for, asked and never derived from a number; null = everyone. */
  readonly gender: Figure<'woman' | null>;
  /** Where referrals mostly come from; others are taken too. */
  readonly referredBy: Figure<readonly ReferralChannel[]>;
  readonly mentors: Figure<readonly MentorKind[]>;
  readonly dose: Dose;
  readonly durationMonths: { readonly min: Figure<number>; readonly max: Figure<number> };
  /** Where mentor and mentee meet, unless they agree otherwise. */
  readonly meetingPlace: Figure<LocalText>;
  /** What is offered beside the meetings. */
  readonly activities: readonly Figure<LocalText>[];
  /** The criteria a match of this programme rests on: none of the others weighs more. */
  readonly matchingBasis: Figure<readonly MatchCriterion[]>;
  readonly matching: Figure<Readonly<Record<MatchCriterion, number>>>;
  readonly preparation: Preparation;
  readonly consentRequired: Figure<boolean>;
  readonly grantRequired: Figure<boolean>;
  readonly signedBy: Figure<readonly Signer[]>;
  readonly feedbackScope: Figure<FeedbackScope>;
  /** The municipality gets a status report when its duty `statusReport` is due, within the feedback scope. */
  readonly municipalityReports: Figure<boolean>;
  readonly measurements: readonly Measurement[];
  readonly outcomes: {
    readonly categories: Figure<readonly OutcomeCategory[]>;
    readonly positive: Figure<readonly OutcomeCategory[]>;
    readonly horizon: OutcomeHorizon;
  };
  readonly qualityStandards: readonly Figure<LocalText>[];
  readonly limits: Limits;
  /** The legal rules it stands on, by id; which version holds is asked for the day. */
  readonly legalRules: readonly string[];
  /** The follow-up scheme: the programme's own rows and the shared ones it takes in. */
  readonly duties: readonly Duty[];
}

/** `bul@2018`: how events and people name a version. */
export const programmeRef = ({ id, version }: Pick<ProgrammeVersion, 'id' | 'version'>): string =>
  `${id}@${version}`;
