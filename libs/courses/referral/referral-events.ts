import type { Reservation } from '#funding';
import type { LocalDate, SubjectId } from '#kernel';
import type { SchemeKind } from '#programmes';
import type { GrantWarning } from '../grant-warnings.ts';
import type { On } from '../on.ts';
import type { DeclineReason, MissingField, ReferralChannel, RejectionReason, StaffId } from '../words.ts';

export type ReferralReceived = On<
  'ReferralReceived',
  {
    number: string;
    mentee: SubjectId;
    channel: ReferralChannel;
    municipality: string | null;
    team: string;
    caseworker: StaffId | null;
    coordinator: StaffId | null;
    /** The course that this one takes up. */
    linkedTo?: string;
  }
>;
export type CitizenAccepted = On<'CitizenAccepted', { textVersion: string; laterContact: boolean }>;
export type ProgrammeVersionPinned = On<
  'ProgrammeVersionPinned',
  { programme: string; version: string; scheme: SchemeKind }
>;
export type LegalBasisPinned = On<'LegalBasisPinned', { rule: string; version: string; verified: boolean }>;
export type ReferralReturnedForMoreInfo = On<
  'ReferralReturnedForMoreInfo',
  { missing: readonly MissingField[] }
>;
export type ReferralCompleted = On<'ReferralCompleted'>;
export type EligibilityAssessed = On<'EligibilityAssessed', { age: number | null; exception: boolean }>;
export type BoundaryToSection85Recorded = On<'BoundaryToSection85Recorded', { section85: boolean }>;
export type ReferralRejected = On<
  'ReferralRejected',
  {
    reason: RejectionReason;
    hearingHeld: boolean | null;
    /** The version of the complaint guidance that went with the decision; null: none did. */
    complaintGuidance: string | null;
  }
>;
export type CitizenDeclined = On<'CitizenDeclined', { reason: DeclineReason }>;
export type ReferralWithdrawn = On<'ReferralWithdrawn', { reason: 'byReferrer' | 'incompleteExpired' }>;
/** Before rights were told apart a grant said neither its rule nor what deviates. */
export interface GrantedUnder {
  from: LocalDate;
  to: LocalDate;
  hoursPerWeek: number;
  /** The rule's version, `mentor-agreement@2020-01-01`. */
  under?: string;
  right?: boolean;
  warnings?: readonly GrantWarning[];
  /** What it takes of the funding frames; left out where none was set. */
  frames?: readonly Reservation[];
  /** A frame had no room for it: a reason was given, or it is the citizen's right. */
  overrun?: true;
}
export type ProfessionalAssessmentRecorded = On<'ProfessionalAssessmentRecorded', { author: StaffId }>;
export type GrantDecided = On<'GrantDecided', GrantedUnder>;

/** What is told and decided of a referral. */
export type ReferralEvent =
  | ReferralReceived
  | CitizenAccepted
  | ProgrammeVersionPinned
  | LegalBasisPinned
  | ReferralReturnedForMoreInfo
  | ReferralCompleted
  | EligibilityAssessed
  | BoundaryToSection85Recorded
  | ReferralRejected
  | CitizenDeclined
  | ReferralWithdrawn
  | ProfessionalAssessmentRecorded
  | GrantDecided;
