import type { Refusal } from '#kernel';
import { countsFrom } from '#programmes';
import type { Circumstances } from './circumstances.ts';
import type { CourseCommandType } from './commands.ts';
import { isStatutoryScheme } from './legal-basis.ts';
import { refuse } from './refuse.ts';

/**
 * Who decides, where the scheme says so; which roles may give which command at all is the permission table's matter.
 * `role`: no more than that · `scheme`: caseworker where statutory, coordinator where voluntary · `municipality`:
 * the caseworker · `citizen`: only where voluntary · `graduates`: only where something counts from a graduation ·
 * `course`: the course itself · `import`: only an import.
 */
type Decides = 'role' | 'scheme' | 'municipality' | 'citizen' | 'graduates' | 'course' | 'import';

const decides: Readonly<Record<CourseCommandType, Decides>> = {
  SubmitReferral: 'role',
  ReturnReferral: 'role',
  CompleteReferral: 'role',
  AssessEligibility: 'scheme',
  RejectReferral: 'scheme',
  CitizenDeclines: 'citizen',
  WithdrawReferral: 'role',
  DecideGrant: 'municipality',
  PlaceOnWaitingList: 'role',
  RecordMatchWishes: 'role',
  VetoMentor: 'role',
  LiftVeto: 'role',
  ProposeMatch: 'role',
  AcceptMatch: 'role',
  DeclineMatch: 'role',
  ScheduleIntro: 'role',
  CompleteAlignment: 'role',
  HoldIntro: 'role',
  AbortStartup: 'role',
  DraftAgreement: 'role',
  SignAgreement: 'role',
  MeasureBaseline: 'role',
  WaiveBaseline: 'role',
  ActivateAgreement: 'scheme',
  LogContact: 'role',
  CorrectContact: 'role',
  SetGoal: 'role',
  ReviseGoal: 'role',
  ConfirmCommonGoal: 'role',
  AchieveGoal: 'role',
  DropGoal: 'role',
  ConfirmContact: 'role',
  DisputeContact: 'role',
  RecordActivity: 'role',
  ScheduleMeeting: 'role',
  CancelMeeting: 'role',
  RecordNoShow: 'role',
  CompleteTask: 'role',
  HoldCareCall: 'role',
  ExemptWindow: 'scheme',
  CorrectPostFollowUp: 'role',
  CorrectSignature: 'role',
  CompleteFollowUp: 'role',
  ReceiveMeasurement: 'role',
  CorrectMeasurement: 'role',
  SendStatusUpdate: 'role',
  SetContactLimit: 'municipality',
  ExtendAgreement: 'scheme',
  PauseCourse: 'role',
  ResumeCourse: 'role',
  EndMatchEpisode: 'role',
  DeclineRematch: 'role',
  StartClosure: 'role',
  HoldClosureInterview: 'role',
  AttemptClosureInterview: 'role',
  MarkFinalMeasurementMissing: 'role',
  RecordOutcome: 'role',
  ReconcileHours: 'role',
  CloseCourse: 'scheme',
  RecordPostFollowUp: 'role',
  ReopenCourse: 'role',
  RaiseConcern: 'role',
  TriageConcern: 'role',
  EscalateConcern: 'role',
  ResolveConcern: 'role',
  GiveConsent: 'role',
  WithdrawConsent: 'role',
  TransferCourse: 'role',
  ExecuteDisposal: 'role',
  PlaceLegalHold: 'role',
  LiftLegalHold: 'role',
  GiveApproval: 'role',
  MigrateProgramme: 'role',
  ReassignCaseworker: 'role',
  ReassignCoordinator: 'role',
  ChangeLegalBasis: 'municipality',
  RecordGraduation: 'graduates',
  ExpireReferral: 'course',
  ExpireProposal: 'course',
  IssueReminder: 'course',
  RecordMissed: 'course',
  RecordContactBreach: 'course',
  RecordWaitingBreach: 'course',
  RecordPauseExpiry: 'course',
  SchedulePostFollowUp: 'course',
  ArchiveCourse: 'course',
  TakeOverCourse: 'import',
};

const types = Object.keys(decides) as CourseCommandType[];

/** Commands that people give, in the order of a course's life. */
export const personsCommands: readonly CourseCommandType[] = types.filter(
  (type) => decides[type] !== 'course' && decides[type] !== 'import',
);

/** A command that no person gives: the course's own, or the end of an import. */
export const isByItself = (command: string): boolean => !personsCommands.some((type) => type === command);

/** Why it is another's to decide, if so. */
export const whoObjection = (
  type: CourseCommandType,
  circumstances: Pick<Circumstances, 'programme' | 'role'>,
): Refusal | undefined => {
  const { role } = circumstances;
  const statutory = isStatutoryScheme(circumstances);
  switch (decides[type]) {
    case 'scheme':
      if (statutory && role === 'coordinator') return refuse('CASEWORKER_DECIDES');
      return !statutory && role === 'caseworker' ? refuse('COORDINATOR_DECIDES') : undefined;
    case 'municipality':
      return role === 'coordinator' ? refuse('CASEWORKER_DECIDES') : undefined;
    case 'citizen':
      return statutory ? refuse('STATUTORY_IS_NOT_DECLINED') : undefined;
    case 'graduates':
      return countsFrom(circumstances.programme.duties, 'graduated')
        ? undefined
        : refuse('NO_GRADUATION_HERE');
    case 'course':
      return role === 'system' ? undefined : refuse('ONLY_THE_SYSTEM');
    case 'role':
    case 'import':
      return undefined;
  }
};
