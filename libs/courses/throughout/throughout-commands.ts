import type { LocalDate } from '#kernel';
import type { Command } from '../circumstances.ts';
import type { ProgrammeVersion } from '#programmes';
import type { ApprovedStep, SharingBasis, StaffId } from '../words.ts';

export type ReassignCaseworker = Command<'ReassignCaseworker', { to: StaffId }>;
export type ReassignCoordinator = Command<'ReassignCoordinator', { to: StaffId }>;
export type TransferCourse = Command<
  'TransferCourse',
  {
    municipality: string | null;
    team: string;
    coordinator: StaffId;
    caseworker: StaffId | null;
    /** Who has said yes where it goes. */
    acceptedBy: StaffId;
    basis: SharingBasis;
    reason: string;
  }
>;
export type ChangeLegalBasis = Command<'ChangeLegalBasis', { reason: string }>;
/** The day may lie ahead: it is expected then. */
export type RecordGraduation = Command<'RecordGraduation', { graduatesOn: LocalDate }>;

export type GiveApproval = Command<'GiveApproval', { of: ApprovedStep }>;
export type MigrateProgramme = Command<
  'MigrateProgramme',
  {
    /** Null where the catalogue does not have it. */
    target: ProgrammeVersion | null;
    reason: string;
  }
>;

export type ThroughoutCommand =
  | ReassignCaseworker
  | ReassignCoordinator
  | TransferCourse
  | ChangeLegalBasis
  | GiveApproval
  | MigrateProgramme
  | RecordGraduation;
