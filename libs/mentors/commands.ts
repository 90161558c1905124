import type { LocalDate, SubjectId } from '#kernel';
import type { Availability } from './availability.ts';
import type { Command } from './circumstances.ts';
import type { AnsweredDilemma } from './events.ts';
import type { LeavingReason, ScreenedOutReason } from './reasons.ts';
import type {
  AgeGroup,
  CareOccasion,
  Gender,
  MentorKind,
  QualificationKind,
  RecruitmentChannel,
} from './words.ts';

/** A dilemma of the catalogue, what the applicant answered, and what the interviewer makes of it. */
export interface DilemmaAnswer extends AnsweredDilemma {
  readonly answer: string | null;
}

export type ApplyAsMentor = Command<
  'ApplyAsMentor',
  { mentor: SubjectId; channel: RecruitmentChannel | null; kind: MentorKind | null }
>;
export type StateMentorKind = Command<'StateMentorKind', { kind: MentorKind }>;
export type HoldScreeningInterview = Command<
  'HoldScreeningInterview',
  { dilemmas: readonly DilemmaAnswer[]; note: string | null }
>;
export type ScreenOutMentor = Command<'ScreenOutMentor', { reason: ScreenedOutReason; note: string | null }>;
export type ApproveMentor = Command<'ApproveMentor'>;

/** Only the result is kept, never the certificate. */
export type RecordBackgroundCheck = Command<'RecordBackgroundCheck', { check: string; passed: boolean }>;
export type SignConfidentialityDeclaration = Command<'SignConfidentialityDeclaration', { version: string }>;
export type CompleteTraining = Command<'CompleteTraining', { module: string }>;
export type RecordQualification = Command<
  'RecordQualification',
  { kind: QualificationKind; note: string | null }
>;
export type DeclareAvailability = Command<'DeclareAvailability', Availability>;

/** What a mentor cares to tell, because mentees may wish for it; null: not told, or taken back. */
export type DescribeMentor = Command<'DescribeMentor', { gender: Gender | null; ageGroup: AgeGroup | null }>;

export type PauseMentor = Command<'PauseMentor', { until: LocalDate | null }>;
export type ReturnMentor = Command<'ReturnMentor'>;
export type LeaveCorps = Command<'LeaveCorps', { reason: LeavingReason }>;

export type HoldSparring = Command<'HoldSparring', { minutes: number | null }>;
export type HoldSupervision = Command<'HoldSupervision', { minutes: number | null }>;
export type HoldReflectingTeamSession = Command<
  'HoldReflectingTeamSession',
  { minutes: number | null; participants: readonly SubjectId[] }
>;
export type MakeCareContact = Command<'MakeCareContact', { occasion: CareOccasion; note: string | null }>;

/** What only the system gives: a course took the mentor on or gave him back, and what is due about him. */
export type TakeOnCourse = Command<'TakeOnCourse', { course: string }>;
export type GiveBackCourse = Command<'GiveBackCourse', { course: string }>;
export type IssueMentorReminder = Command<'IssueMentorReminder', { identity: string }>;

export type MentorSystemCommand = TakeOnCourse | GiveBackCourse | IssueMentorReminder;

export type MentorCommand =
  | ApplyAsMentor
  | StateMentorKind
  | HoldScreeningInterview
  | ScreenOutMentor
  | ApproveMentor
  | RecordBackgroundCheck
  | SignConfidentialityDeclaration
  | CompleteTraining
  | RecordQualification
  | DeclareAvailability
  | DescribeMentor
  | PauseMentor
  | ReturnMentor
  | LeaveCorps
  | HoldSparring
  | HoldSupervision
  | HoldReflectingTeamSession
  | MakeCareContact
  | MentorSystemCommand;

export type MentorCommandType = MentorCommand['type'];
/** What a person may give. */
export type MentorAction = Exclude<MentorCommandType, MentorSystemCommand['type']>;
