import type { DutyStep } from './duty.ts';
import type { Figure, LocalText, Source } from './figure.ts';
import type { Offset } from './offset.ts';
import type { MentorCheck } from './programme-version.ts';

/** A case that an applicant is asked about at the screening interview. */
export interface Dilemma {
  /** Stable: events name it. */
  readonly id: string;
  readonly title: LocalText;
  readonly situation: LocalText;
}

/** How long a background check counts; null = for good. */
export interface CheckValidity {
  readonly check: MentorCheck;
  readonly validFor: Figure<Offset | null>;
}

/** What a training module is called, and how long it counts; null = for good. */
export interface TrainingModule {
  /** Stable: events and programmes name it. */
  readonly module: string;
  readonly name: LocalText;
  readonly validFor: Figure<Offset | null>;
}

/** Stable: a rule's name is part of every reminder's identity. */
export const mentorRules = [
  'checkExpiry',
  'trainingExpiry',
  'mentorReturn',
  'mentorIdle',
  'capacityReached',
] as const;
export type MentorRule = (typeof mentorRules)[number];

export const isMentorRule = (rule: string): rule is MentorRule => mentorRules.some((each) => each === rule);

/** One row of what is owed about a mentor: due so long after the date the rule counts from. */
export interface MentorDuty {
  readonly rule: MentorRule;
  readonly due: Offset;
  /** From the due date. */
  readonly opens: Offset;
  /** From the due date; afterwards nothing is sent any more. */
  readonly closes: Offset;
  readonly steps: readonly DutyStep[];
  readonly source: Source;
}

/** What the organisation asks of its mentors, whatever the programme. */
export interface MentorCorps {
  readonly dilemmas: Figure<readonly Dilemma[]>;
  readonly checks: readonly CheckValidity[];
  readonly training: readonly TrainingModule[];
  readonly duties: readonly MentorDuty[];
}

/** Where no file tells of the corps: nothing expires, and nobody is reminded. */
export const noCorps: MentorCorps = {
  dilemmas: { value: [], source: 'default' },
  checks: [],
  training: [],
  duties: [],
};
