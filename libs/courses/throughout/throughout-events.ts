import type { LocalDate } from '#kernel';
import type { On } from '../on.ts';
import type { ApprovedStep, SharingBasis, StaffId, WindowRef } from '../words.ts';

export type CaseworkerChanged = On<'CaseworkerChanged', { from: StaffId | null; to: StaffId }>;
export type CoordinatorChanged = On<'CoordinatorChanged', { from: StaffId | null; to: StaffId }>;
interface Place {
  readonly municipality: string | null;
  readonly team: string;
}
export type CourseTransferred = On<
  'CourseTransferred',
  {
    from: Place;
    to: Place;
    coordinator: StaffId;
    caseworker: StaffId | null;
    acceptedBy: StaffId;
    basis: SharingBasis;
  }
>;
export type LegalBasisChanged = On<
  'LegalBasisChanged',
  {
    from: { readonly rule: string; readonly version: string } | null;
    rule: string;
    version: string;
    verified: boolean;
  }
>;
/** The day may lie ahead; the newest word counts. */
export type GraduationRecorded = On<'GraduationRecorded', { graduatesOn: LocalDate }>;

export type ApprovalGiven = On<'ApprovalGiven', { of: ApprovedStep; by: StaffId }>;
/** `gone`, `made`: what the change did to the windows still to come. */
export type ProgrammeVersionMigrated = On<
  'ProgrammeVersionMigrated',
  { from: string; to: string; gone: readonly WindowRef[]; made: readonly WindowRef[] }
>;

export type ThroughoutEvent =
  | CaseworkerChanged
  | CoordinatorChanged
  | CourseTransferred
  | LegalBasisChanged
  | ApprovalGiven
  | ProgrammeVersionMigrated
  | GraduationRecorded;
