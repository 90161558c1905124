import type { Source } from './figure.ts';
import type { Offset } from './offset.ts';

/**
 * The rules that the code knows how to settle; any other rule of a programme is the id of an instrument, and its windows
 * are those of the measurement. Stable across versions: a rule's name is part of every reminder's identity.
 */
export const ruleNames = [
  'referralReceived',
  'referralIncomplete',
  'waiting',
  'matchProposal',
  'introNotHeld',
  'agreementUnsigned',
  'followUp',
  'contactLogSilence',
  'contactDuty',
  'appointment',
  'noShow',
  'noShowCall',
  'noShowCaseMeeting',
  'mentorNoShow',
  'careCall',
  'concern',
  'criticalConcern',
  'doseCheck',
  'statusReport',
  'endWarning',
  'grantExpiry',
  'pauseReturn',
  'agreementEnd',
  'closing',
  'postClosure',
  'afterClosure',
  'noActivity',
] as const;
export type RuleName = (typeof ruleNames)[number];

/** A rule of the course's own, and no instrument's. */
export const isRuleName = (rule: string): rule is RuleName => ruleNames.some((name) => name === rule);

/** The business dates of a course that a duty may count from. */
export const anchorNames = [
  'referralReceived',
  'referralReturned',
  'waitingSince',
  'matchProposed',
  'matchConfirmed',
  'introHeld',
  'agreementDrafted',
  'agreementStart',
  'appointment',
  'noShow',
  'mentorNoShow',
  'careNeeded',
  'concern',
  'criticalConcern',
  'lastContact',
  'lastAct',
  'pauseReturn',
  'agreementEnd',
  'grantEnd',
  'closureStarted',
  'closed',
  'graduated',
] as const;
export type AnchorName = (typeof anchorNames)[number];

/** Whose part of the duty it is; each leg has its own reminders and its own lateness. */
export const legs = ['mentor', 'mentee', 'coordinator', 'caseworker'] as const;
export type Leg = (typeof legs)[number];

/** Who may be told of a step. */
export const recipients = ['mentor', 'mentee', 'caseworker', 'coordinator', 'leader'] as const;
export type Recipient = (typeof recipients)[number];

/** Whom a row names: `leg` is whoever the leg is about. */
export const addressees = ['leg', ...recipients] as const;
export type Addressee = (typeof addressees)[number];

/** What a step does when its time has come. All but the first two are done by the system and sent to no one. */
export const acts = [
  'remind',
  'escalate',
  'record-missed',
  'record-breach',
  'record-pause-expired',
  'expire-referral',
  'expire-proposal',
  'start-closure',
  'schedule-post-follow-up',
  'archive',
] as const;
export type Act = (typeof acts)[number];

/** The day of a window that a step counts from; `dueRolled` is the due date moved to a working day. */
export const stepOrigins = ['anchor', 'opens', 'due', 'dueRolled', 'closes'] as const;
export type StepOrigin = (typeof stepOrigins)[number];

/**
 * How those who work here are told of a step that does not go into their digest of the day: by a mail of its own at any
 * hour, where a life may hang on it, or with the digest that begins a week, where a list is enough.
 */
export const tellings = ['at-once', 'weekly'] as const;
export type Telling = (typeof tellings)[number];

/** One thing that happens about an open window: `escalate` to the coordinator 2 bd after the rolled due date. */
export interface DutyStep {
  /** Stable name, part of the reminder's identity: `remind-due`, `escalate-leader`. */
  readonly step: string;
  readonly act: Act;
  readonly from: StepOrigin;
  readonly after: Offset;
  readonly to: readonly Addressee[];
  /** Again at this distance, so many times in all; a number is then added to the step's name. */
  readonly again?: { readonly every: Offset; readonly times: number };
  /** Only on these legs; without it, on every leg of the duty. */
  readonly legs?: readonly Leg[];
  /** Left out: with the digest of the day. */
  readonly told?: Telling;
  /** So many hours before the anchor, where that has a time of its own; not at all where that hour is quiet. */
  readonly hoursBefore?: number;
  /** So many hours after the anchor, day and night: only with `told` at once. */
  readonly hoursAfter?: number;
  readonly source: Source;
}

/** One window: opens and is due at a distance from its anchor. */
export interface SingleWindow {
  readonly anchor: AnchorName;
  /** Only of the so-manyth within so long, and of those after it up to the last one named. */
  readonly repeated?: { readonly from: number; readonly to?: number; readonly within: Offset };
  readonly opens: Offset;
  readonly due: Offset;
  readonly source: Source;
  readonly quote?: string;
}

/** Windows at `from`, `from + every`, … up to `to` (or the agreement's end), each open so long before it is due. */
export interface WindowSeries {
  readonly anchor: AnchorName;
  readonly from: Offset;
  readonly every: Offset;
  readonly to?: Offset;
  readonly opensBefore: Offset;
  readonly source: Source;
  readonly quote?: string;
}

/** One point, open so long before it is due. `mid` is the middle of the agreement: month ⌈n/2⌉ of n. */
export interface PointWindow {
  readonly anchor: AnchorName;
  readonly at: Offset | 'mid';
  readonly opensBefore: Offset;
  readonly source: Source;
  readonly quote?: string;
}

export type DutyWindow = SingleWindow | PointWindow | WindowSeries;

/** When a window closes if it is not done: so long after due, earlier if the next one opens, or with its anchor. */
export interface Closes {
  readonly from: 'due' | 'anchor';
  readonly after: Offset;
  readonly source: Source;
}

interface AnyDuty {
  /** One of the `ruleNames`, or the id of an instrument that the programme measures with. */
  readonly rule: string;
  readonly legs: readonly Leg[];
  readonly steps: readonly DutyStep[];
}

/** Windows counted from anchors, numbered 1, 2, 3 … through the row (by the anchor's date where it moves). */
export interface WindowsDuty extends AnyDuty {
  readonly kind: 'windows';
  readonly windows: readonly DutyWindow[];
  readonly closes: Closes;
}

/** Contact at least every so many days, by the legal rule in force on each day. */
export interface ContactDuty extends AnyDuty {
  readonly kind: 'contact';
  /** The legal rule's id. */
  readonly legalRule: string;
  readonly source: Source;
  readonly quote?: string;
}

/** Hours delivered against hours agreed, counted per period; below the share so many times running is told. */
export interface DoseCheckDuty extends AnyDuty {
  readonly kind: 'dose';
  readonly period: 'month' | 'week';
  /** The check's day: the n-th working day of the next month, or the weekday (1 = Monday) of the next week. */
  readonly on: number;
  /** 0.5 = half of what was agreed. */
  readonly share: number;
  readonly inARow: number;
  /** From the day of the check; earlier where the next one comes first. */
  readonly closesAfter: Offset;
  readonly source: Source;
}

/** One row of a programme's follow-up scheme. */
export type Duty = WindowsDuty | ContactDuty | DoseCheckDuty;

/** Whether any row counts from this date: where none does, nobody need tell it. */
export const countsFrom = (duties: readonly Duty[], anchor: AnchorName): boolean =>
  duties.some((duty) => duty.kind === 'windows' && duty.windows.some((window) => window.anchor === anchor));
