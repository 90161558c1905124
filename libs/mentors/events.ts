import type { Event, LocalDate, SubjectId } from '#kernel';
import type { Availability } from './availability.ts';
import type { MentorReminder, MentorSuppression } from './mentor-reminder.ts';
import type { LeavingReason, ScreenedOutReason } from './reasons.ts';
import type {
  AgeGroup,
  CareOccasion,
  DilemmaVerdict,
  Gender,
  MentorKind,
  QualificationKind,
  RecruitmentChannel,
} from './words.ts';

/** What the interviewer made of the answer to a dilemma of the catalogue. The words are the event's texts, by its id. */
export interface AnsweredDilemma {
  readonly dilemma: string;
  readonly verdict: DilemmaVerdict;
}

/** Everything that can happen to a mentor; `on` is the business date. Add, never rename, never remove. */
type On<Type extends string, Data extends object = object> = Event<Type, { readonly on: LocalDate } & Data>;

/** From application to approval. What is optional, older events lack. */
export type ScreeningEvent =
  | On<'MentorApplied', { mentor: SubjectId; channel: RecruitmentChannel | null; kind?: MentorKind | null }>
  | On<'MentorKindStated', { kind: MentorKind }>
  | On<'ScreeningInterviewHeld', { dilemmas?: readonly AnsweredDilemma[] }>
  | On<'MentorScreenedOut', { reason: ScreenedOutReason }>
  | On<'MentorApproved'>;

/** What makes a mentor ready. `expiresOn`: the first day on which it counts no more; null or left out = for good. */
export type ReadinessEvent =
  | On<'BackgroundCheckRecorded', { check: string; passed: boolean; expiresOn?: LocalDate | null }>
  | On<'ConfidentialityDeclarationSigned', { version: string }>
  | On<'MentorTrainingCompleted', { module: string; expiresOn?: LocalDate | null }>
  | On<'QualificationRecorded', { kind: QualificationKind }>
  | On<'AvailabilityDeclared', Availability>
  | On<'MentorDescribed', { gender: Gender | null; ageGroup: AgeGroup | null }>;

/** The time as a mentor. Of courses only that one was taken on or given back is told here, and which. */
export type ServiceEvent =
  | On<'MentorPaused', { until: LocalDate | null }>
  | On<'MentorReturned'>
  | On<'MentorLeft', { reason: LeavingReason }>
  | On<'CourseTakenOn', { course: string }>
  | On<'CourseGivenBack', { course: string }>;

/** What is done for the mentor. Nothing of it has room for a mentee: participants are mentors, texts are about the mentor. */
export type CareEvent =
  | On<'SparringHeld', { minutes: number | null }>
  | On<'SupervisionHeld', { minutes: number | null }>
  | On<'ReflectingTeamSessionHeld', { minutes: number | null; participants: readonly SubjectId[] }>
  | On<'VolunteerCareContactMade', { occasion: CareOccasion }>;

export type MentorReminderEvent =
  On<'ReminderIssued', MentorReminder> | On<'ReminderSuppressed', MentorReminder & MentorSuppression>;

export type MentorEvent = ScreeningEvent | ReadinessEvent | ServiceEvent | CareEvent | MentorReminderEvent;
