import type { CommandByItself, CourseCommandType } from '#courses';
import type { MentorAction } from '#mentors';
import type { PersonRole } from './signed-in.ts';
import type { Scope } from './scope.ts';

/** What a person may ask of a course. */
export type CourseAction = Exclude<CourseCommandType, CommandByItself['type']>;

export const readings = [
  'ReadCourse',
  'ReadHistory',
  'ReadTexts',
  'ReadPerson',
  'ReadWorklist',
  'ReadCaseload',
  'ReadMessages',
  'ReadMentors',
  'ReadMentor',
  'ReadCandidates',
  'ReadMatching',
  'ReadCatalogue',
  'ReadFundingFrames',
  'ReadDisposal',
  'FindCourses',
  'FindMentors',
  'ReadMentorPerson',
  'ReadAccessLog',
  'CheckCourse',
] as const;
export type Reading = (typeof readings)[number];

export type Action = CourseAction | MentorAction | 'RegisterPerson' | 'SetFundingFrame' | Reading;

type Row = Readonly<Partial<Record<PersonRole, Scope>>>;

const staff: Row = { caseworker: 'team', coordinator: 'team' };
const municipality: Row = { caseworker: 'team' };
const coordination: Row = { coordinator: 'team' };
const everybody: Row = { caseworker: 'team', coordinator: 'team', mentor: 'own', mentee: 'own' };
const pair: Row = { coordinator: 'team', mentor: 'own', mentee: 'own' };
const keepers: Row = { leader: 'tenant', 'data-protection-officer': 'tenant' };
const corps: Row = { coordinator: 'tenant' };
const corpsAndSelf: Row = { coordinator: 'tenant', mentor: 'own' };
const menteeSide: Row = { coordinator: 'team', mentee: 'own' };
const coordinatorOrLeader: Row = { coordinator: 'team', leader: 'tenant' };
const mentorSide: Row = { coordinator: 'team', mentor: 'own' };

/**
 * Who may do what, and how far: the role's column by the action's row; what is not written is denied.
 * The columns follow the design's table of transitions ("Who"). Whether it may be done *now* is the lifecycle's question.
 */
export const permissions: Readonly<Record<Action, Row>> = {
  // referral
  SubmitReferral: staff,
  ReturnReferral: coordination,
  CompleteReferral: staff,
  AssessEligibility: staff,
  RejectReferral: staff,
  CitizenDeclines: menteeSide,
  WithdrawReferral: staff,
  DecideGrant: municipality,
  // matching
  PlaceOnWaitingList: coordination,
  RecordMatchWishes: { ...staff, mentee: 'own' },
  VetoMentor: menteeSide,
  LiftVeto: menteeSide,
  ProposeMatch: coordination,
  AcceptMatch: pair,
  DeclineMatch: pair,
  // startup
  ScheduleIntro: mentorSide,
  CompleteAlignment: mentorSide,
  HoldIntro: mentorSide,
  AbortStartup: pair,
  DraftAgreement: everybody,
  SignAgreement: everybody,
  MeasureBaseline: everybody,
  WaiveBaseline: everybody,
  ActivateAgreement: staff,
  // follow-up
  LogContact: pair,
  CorrectContact: pair,
  SetGoal: everybody,
  ReviseGoal: everybody,
  ConfirmCommonGoal: everybody,
  AchieveGoal: everybody,
  DropGoal: everybody,
  ConfirmContact: { mentee: 'own' },
  DisputeContact: { mentee: 'own' },
  RecordActivity: everybody,
  ScheduleMeeting: pair,
  CancelMeeting: pair,
  RecordNoShow: pair,
  CompleteTask: coordination,
  HoldCareCall: coordination,
  ExemptWindow: { ...staff, leader: 'tenant' },
  CorrectPostFollowUp: coordination,
  CorrectSignature: coordination,
  CompleteFollowUp: staff,
  ReceiveMeasurement: pair,
  CorrectMeasurement: pair,
  SendStatusUpdate: staff,
  SetContactLimit: municipality,
  ExtendAgreement: staff,
  PauseCourse: staff,
  ResumeCourse: staff,
  EndMatchEpisode: pair,
  DeclineRematch: menteeSide,
  // closure
  StartClosure: staff,
  HoldClosureInterview: staff,
  AttemptClosureInterview: staff,
  MarkFinalMeasurementMissing: staff,
  RecordOutcome: staff,
  ReconcileHours: staff,
  CloseCourse: staff,
  // after
  RecordPostFollowUp: coordination,
  ReopenCourse: coordination,
  ExecuteDisposal: { 'data-protection-officer': 'tenant' },
  PlaceLegalHold: keepers,
  LiftLegalHold: keepers,
  // whatever the phase
  RaiseConcern: everybody,
  TriageConcern: coordinatorOrLeader,
  EscalateConcern: coordinatorOrLeader,
  ResolveConcern: coordinatorOrLeader,
  GiveConsent: menteeSide,
  WithdrawConsent: menteeSide,
  TransferCourse: coordinatorOrLeader,
  GiveApproval: { leader: 'tenant' },
  MigrateProgramme: coordination,
  ReassignCaseworker: coordinatorOrLeader,
  ReassignCoordinator: coordinatorOrLeader,
  ChangeLegalBasis: municipality,
  RecordGraduation: menteeSide,
  // the mentor corps
  ApplyAsMentor: corps,
  HoldScreeningInterview: corps,
  ScreenOutMentor: corps,
  StateMentorKind: corps,
  ApproveMentor: corps,
  RecordBackgroundCheck: corps,
  CompleteTraining: corps,
  SignConfidentialityDeclaration: corpsAndSelf,
  RecordQualification: corpsAndSelf,
  DeclareAvailability: corpsAndSelf,
  DescribeMentor: corpsAndSelf,
  PauseMentor: corpsAndSelf,
  ReturnMentor: corpsAndSelf,
  LeaveCorps: corpsAndSelf,
  HoldSparring: corps,
  HoldSupervision: corps,
  HoldReflectingTeamSession: corpsAndSelf,
  MakeCareContact: corps,
  // people
  RegisterPerson: { caseworker: 'tenant', coordinator: 'tenant' },
  // money
  SetFundingFrame: { leader: 'tenant' },
  // readings
  ReadCourse: { ...everybody, leader: 'tenant', auditor: 'tenant', 'data-protection-officer': 'tenant' },
  ReadHistory: { ...staff, leader: 'tenant', auditor: 'tenant', 'data-protection-officer': 'tenant' },
  ReadTexts: {
    caseworker: 'own',
    coordinator: 'team',
    auditor: 'tenant',
    'data-protection-officer': 'tenant',
  },
  ReadPerson: {
    caseworker: 'own',
    coordinator: 'team',
    mentor: 'own',
    mentee: 'own',
    'data-protection-officer': 'tenant',
  },
  // A search shows names: no further than `ReadPerson` reaches, and for those who look for someone.
  FindCourses: { caseworker: 'own', coordinator: 'team', 'data-protection-officer': 'tenant' },
  FindMentors: corps,
  ReadMentorPerson: corpsAndSelf,
  CheckCourse: { auditor: 'tenant', 'data-protection-officer': 'tenant' },
  ReadAccessLog: {
    mentee: 'own',
    leader: 'tenant',
    auditor: 'tenant',
    'data-protection-officer': 'tenant',
  },
  ReadWorklist: { ...staff, leader: 'tenant' },
  ReadCaseload: { ...everybody, leader: 'tenant', auditor: 'tenant', 'data-protection-officer': 'tenant' },
  ReadMessages: { ...staff, leader: 'tenant', auditor: 'tenant', 'data-protection-officer': 'tenant' },
  ReadMentors: { coordinator: 'tenant', leader: 'tenant', auditor: 'tenant' },
  ReadMentor: { coordinator: 'tenant', mentor: 'own', leader: 'tenant', auditor: 'tenant' },
  ReadCandidates: coordination,
  ReadMatching: coordinatorOrLeader,
  ReadDisposal: { auditor: 'tenant', 'data-protection-officer': 'tenant' },
  ReadFundingFrames: { leader: 'tenant', auditor: 'tenant' },
  ReadCatalogue: {
    ...everybody,
    leader: 'tenant',
    auditor: 'tenant',
    'data-protection-officer': 'tenant',
    operator: 'tenant',
  },
};
