import type { LocalDate, SubjectId } from '#kernel';
import type { Command } from '../circumstances.ts';
import type { Funding } from '../funded.ts';
import type {
  DeclineReason,
  GrantBasis,
  GrantedPeriod,
  MissingField,
  ReferralChannel,
  RejectionReason,
  StaffId,
} from '../words.ts';

export type SubmitReferral = Command<
  'SubmitReferral',
  {
    number: string;
    mentee: SubjectId;
    channel: ReferralChannel;
    municipality: string | null;
    team: string;
    caseworker: StaffId | null;
    coordinator: StaffId | null;
    /** The citizen's yes; null: not asked or no. */
    consent: { textVersion: string; on: LocalDate; laterContact: boolean } | null;
    /** The course that this one takes up: of another programme, organisation or time. */
    linkedTo: string | null;
    reason: string | null;
  }
>;
export type ReturnReferral = Command<
  'ReturnReferral',
  { missing: readonly MissingField[]; note: string | null }
>;
export type CompleteReferral = Command<'CompleteReferral', { note: string | null }>;
export type AssessEligibility = Command<
  'AssessEligibility',
  {
    age: number | null;
    inTargetGroup: boolean;
    /** "Is this §85 support?" must be answered. */
    section85: boolean | null;
    exceptionReason: string | null;
  }
>;
export type RejectReferral = Command<
  'RejectReferral',
  {
    reason: RejectionReason;
    note: string | null;
    hearingHeld: boolean | null;
    /** The version of the guidance given. */
    complaintGuidance: string | null;
  }
>;
export type CitizenDeclines = Command<'CitizenDeclines', { reason: DeclineReason; note: string | null }>;
export type WithdrawReferral = Command<'WithdrawReferral', { reason: string }>;
export type DecideGrant = Command<
  'DecideGrant',
  GrantedPeriod & {
    assessment: string;
    assessedBy: StaffId;
    /** Needed where the programme stands on several rules; null: the only one. */
    under: GrantBasis | null;
  } & Funding
>;

/** What is told and decided of a referral. */
export type ReferralCommand =
  | SubmitReferral
  | ReturnReferral
  | CompleteReferral
  | AssessEligibility
  | RejectReferral
  | CitizenDeclines
  | WithdrawReferral
  | DecideGrant;
