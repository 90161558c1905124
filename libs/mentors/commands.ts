import type { LocalDate, SubjectId } from '#kernel';
import type { Availability, LeavingReason, ScreenedOutReason } from './events.ts';
import type { AgeGroup, Gender, RecruitmentChannel } from './words.ts';

/** What a decision about a mentor may know of the world. */
export interface MentorCircumstances {
  /** The business date of what is told; today unless dated back. */
  readonly on: LocalDate;
  readonly today: LocalDate;
  /** The training modules that programmes ask for. */
  readonly modules: readonly string[];
}

type Command<Type extends string, Data extends object = object> = {
  readonly type: Type;
} & MentorCircumstances &
  Readonly<Data>;

export type ApplyAsMentor = Command<
  'ApplyAsMentor',
  { mentor: SubjectId; channel: RecruitmentChannel | null }
>;
export type HoldScreeningInterview = Command<'HoldScreeningInterview', { note: string | null }>;
export type ScreenOutMentor = Command<'ScreenOutMentor', { reason: ScreenedOutReason; note: string | null }>;
export type ApproveMentor = Command<'ApproveMentor'>;
/** Only the result is kept, never the certificate. */
export type RecordBackgroundCheck = Command<'RecordBackgroundCheck', { check: string; passed: boolean }>;
export type SignConfidentialityDeclaration = Command<'SignConfidentialityDeclaration', { version: string }>;
export type CompleteTraining = Command<'CompleteTraining', { module: string }>;
export type DeclareAvailability = Command<'DeclareAvailability', Availability>;
/** What a mentor cares to tell, because mentees may wish for it; null: not told, or taken back. */
export type DescribeMentor = Command<'DescribeMentor', { gender: Gender | null; ageGroup: AgeGroup | null }>;
export type PauseMentor = Command<'PauseMentor', { until: LocalDate | null }>;
export type ReturnMentor = Command<'ReturnMentor'>;
export type LeaveCorps = Command<'LeaveCorps', { reason: LeavingReason }>;

export type MentorCommand =
  | ApplyAsMentor
  | HoldScreeningInterview
  | ScreenOutMentor
  | ApproveMentor
  | RecordBackgroundCheck
  | SignConfidentialityDeclaration
  | CompleteTraining
  | DeclareAvailability
  | DescribeMentor
  | PauseMentor
  | ReturnMentor
  | LeaveCorps;

export type MentorCommandType = MentorCommand['type'];
