import type { CourseEvent } from './events.ts';

/**
 * `transition`: moves the course on, never before the transition ahead of it. `fact`: may be dated back.
 * `byItself`: a transition of the course's own. `note`: what the course itself remarks; neither is an act of a person.
 */
type EventKind = 'transition' | 'fact' | 'byItself' | 'note';

const kinds: Readonly<Record<CourseEvent['type'], EventKind>> = {
  ReferralReceived: 'transition',
  CitizenAccepted: 'fact',
  ProgrammeVersionPinned: 'transition',
  LegalBasisPinned: 'transition',
  ReferralReturnedForMoreInfo: 'transition',
  ReferralCompleted: 'transition',
  EligibilityAssessed: 'transition',
  BoundaryToSection85Recorded: 'transition',
  ReferralRejected: 'transition',
  CitizenDeclined: 'transition',
  ReferralWithdrawn: 'transition',
  ProfessionalAssessmentRecorded: 'transition',
  GrantDecided: 'transition',
  PlacedOnWaitingList: 'transition',
  WaitingTimeBreached: 'note',
  MatchWishesRecorded: 'fact',
  MentorVetoed: 'fact',
  VetoLifted: 'fact',
  MatchProposed: 'transition',
  MatchAcceptedByMentor: 'transition',
  MatchAcceptedByMentee: 'transition',
  MatchDeclined: 'transition',
  MatchProposalExpired: 'byItself',
  MatchConfirmed: 'transition',
  IntroMeetingScheduled: 'transition',
  IntroMeetingHeld: 'transition',
  ExpectationAlignmentCompleted: 'transition',
  MatchEpisodeEnded: 'transition',
  AgreementDrafted: 'transition',
  AgreementSigned: 'transition',
  BaselineMeasured: 'fact',
  BaselineWaived: 'fact',
  AgreementActivated: 'transition',
  AgreementExtended: 'transition',
  GrantExtended: 'transition',
  StricterContactLimitSet: 'transition',
  CoursePaused: 'transition',
  CourseResumed: 'transition',
  PauseExpired: 'note',
  ContactLogged: 'fact',
  ContactCorrected: 'fact',
  GoalSet: 'fact',
  GoalRevised: 'fact',
  CommonGoalConfirmed: 'fact',
  GoalAchieved: 'fact',
  SubGoalAchieved: 'fact',
  GoalDropped: 'fact',
  ContactConfirmedByMentee: 'fact',
  ContactDisputed: 'fact',
  InterdisciplinaryMeetingHeld: 'fact',
  BootCampAttended: 'fact',
  GroundRulesAgreed: 'fact',
  MeetingScheduled: 'fact',
  MeetingCancelled: 'fact',
  IntroNoShowRecorded: 'fact',
  NoShowRecorded: 'fact',
  TaskCompleted: 'fact',
  CareCallNeeded: 'note',
  CareCallHeld: 'fact',
  FollowUpExempted: 'fact',
  PostFollowUpCorrected: 'fact',
  SignatureCorrected: 'fact',
  FollowUpLegCompleted: 'fact',
  FollowUpCompleted: 'fact',
  FollowUpMissed: 'note',
  MeasurementReceived: 'fact',
  MeasurementCorrected: 'fact',
  MeasurementMissed: 'note',
  StatusUpdateSent: 'fact',
  StatusUpdateMissed: 'note',
  ContactRequirementBreached: 'note',
  ReminderIssued: 'note',
  ReminderSuppressed: 'note',
  ClosureStarted: 'transition',
  ClosureInterviewHeld: 'fact',
  ClosureInterviewAttempted: 'fact',
  FinalMeasurementMarkedMissing: 'fact',
  OutcomeRecorded: 'fact',
  HoursReconciled: 'fact',
  CourseClosed: 'transition',
  PostFollowUpScheduled: 'byItself',
  PostFollowUpCompleted: 'fact',
  PostFollowUpNotReached: 'fact',
  PostFollowUpMissed: 'note',
  CourseReopened: 'transition',
  DisposalExecuted: 'transition',
  LegalHoldPlaced: 'fact',
  LegalHoldLifted: 'fact',
  ApprovalGiven: 'fact',
  ProgrammeVersionMigrated: 'transition',
  CaseworkerChanged: 'transition',
  CoordinatorChanged: 'transition',
  LegalBasisChanged: 'transition',
  CourseTransferred: 'transition',
  ConcernRaised: 'fact',
  ConcernTriaged: 'fact',
  ChildNotificationMade: 'fact',
  ConcernEscalated: 'fact',
  ConcernResolved: 'fact',
  ConsentGiven: 'fact',
  ConsentWithdrawn: 'transition',
  GraduationRecorded: 'fact',
  CourseArchived: 'byItself',
  CourseTakenOver: 'transition',
};

/** Whether this version of the program can read an event: none of them has been given a second schema yet. */
export const knowsCourseEvent = (event: { readonly type: string; readonly schemaVersion: number }): boolean =>
  Object.hasOwn(kinds, event.type) && event.schemaVersion === 1;

/** The types of event that this version knows, for whoever must notice that another version knows others. */
export const courseEventTypes: readonly string[] = Object.keys(kinds);

const isAutomatic = (event: CourseEvent): boolean =>
  (event.type === 'ClosureStarted' && event.data.automatic) ||
  (event.type === 'ReferralWithdrawn' && event.data.reason === 'incompleteExpired');

/** What is decided about keeping an ended course is no reason to keep it longer. */
const isAboutKeeping = (event: CourseEvent): boolean =>
  event.type === 'LegalHoldPlaced' ||
  event.type === 'LegalHoldLifted' ||
  (event.type === 'ApprovalGiven' && event.data.of === 'disposal');

/** Moves the course on in time: what follows may not be dated before it. */
export const isTransition = ({ type }: CourseEvent): boolean =>
  kinds[type] === 'transition' || kinds[type] === 'byItself';

/** Something a person did: it ends the silence about a course, and from the last of them an ended one is kept. */
export const isAct = (event: CourseEvent): boolean =>
  (kinds[event.type] === 'transition' || kinds[event.type] === 'fact') &&
  !isAutomatic(event) &&
  !isAboutKeeping(event);
