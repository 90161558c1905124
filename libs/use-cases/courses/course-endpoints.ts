import type { CourseAction } from '#access';
import type { CourseEndpoint } from '../course-endpoint.ts';
import { returnReferral } from './referral/return-referral.ts';
import { completeReferral } from './referral/complete-referral.ts';
import { assessEligibility } from './referral/assess-eligibility.ts';
import { rejectReferral } from './referral/reject-referral.ts';
import { citizenDeclines } from './referral/citizen-declines.ts';
import { withdrawReferral } from './referral/withdraw-referral.ts';
import { decideGrant } from './referral/decide-grant.ts';
import { placeOnWaitingList } from './matching/place-on-waiting-list.ts';
import { liftVeto } from './matching/lift-veto.ts';
import { proposeMatch } from './matching/propose-match.ts';
import { recordMatchWishes } from './matching/record-match-wishes.ts';
import { vetoMentor } from './matching/veto-mentor.ts';
import { acceptMatch } from './matching/accept-match.ts';
import { declineMatch } from './matching/decline-match.ts';
import { scheduleIntro } from './startup/schedule-intro.ts';
import { completeAlignment } from './startup/complete-alignment.ts';
import { holdIntro } from './startup/hold-intro.ts';
import { abortStartup } from './startup/abort-startup.ts';
import { draftAgreement } from './startup/draft-agreement.ts';
import { signAgreement } from './startup/sign-agreement.ts';
import { measureBaseline } from './startup/measure-baseline.ts';
import { waiveBaseline } from './startup/waive-baseline.ts';
import { activateAgreement } from './startup/activate-agreement.ts';
import { logContact } from './follow-up/log-contact.ts';
import { correctContact } from './follow-up/correct-contact.ts';
import { completeFollowUp } from './follow-up/complete-follow-up.ts';
import { receiveMeasurement } from './follow-up/receive-measurement.ts';
import { correctMeasurement } from './follow-up/correct-measurement.ts';
import { sendStatusUpdate } from './follow-up/send-status-update.ts';
import { setContactLimit } from './follow-up/set-contact-limit.ts';
import { extendAgreement } from './follow-up/extend-agreement.ts';
import { achieveGoal } from './logbook/achieve-goal.ts';
import { cancelMeeting } from './logbook/cancel-meeting.ts';
import { completeTask } from './logbook/complete-task.ts';
import { confirmCommonGoal } from './logbook/confirm-common-goal.ts';
import { confirmContact } from './logbook/confirm-contact.ts';
import { correctPostFollowUp } from './logbook/correct-post-follow-up.ts';
import { correctSignature } from './logbook/correct-signature.ts';
import { disputeContact } from './logbook/dispute-contact.ts';
import { dropGoal } from './logbook/drop-goal.ts';
import { exemptWindow } from './logbook/exempt-window.ts';
import { holdCareCall } from './logbook/hold-care-call.ts';
import { recordActivity } from './logbook/record-activity.ts';
import { recordNoShow } from './logbook/record-no-show.ts';
import { reviseGoal } from './logbook/revise-goal.ts';
import { scheduleMeeting } from './logbook/schedule-meeting.ts';
import { setGoal } from './logbook/set-goal.ts';
import { pauseCourse } from './follow-up/pause-course.ts';
import { resumeCourse } from './follow-up/resume-course.ts';
import { endMatchEpisode } from './follow-up/end-match-episode.ts';
import { declineRematch } from './follow-up/decline-rematch.ts';
import { startClosure } from './closure/start-closure.ts';
import { holdClosureInterview } from './closure/hold-closure-interview.ts';
import { attemptClosureInterview } from './closure/attempt-closure-interview.ts';
import { markFinalMeasurementMissing } from './closure/mark-final-measurement-missing.ts';
import { recordOutcome } from './closure/record-outcome.ts';
import { reconcileHours } from './closure/reconcile-hours.ts';
import { closeCourse } from './closure/close-course.ts';
import { recordPostFollowUp } from './after/record-post-follow-up.ts';
import { raiseConcern } from './concerns/raise-concern.ts';
import { triageConcern } from './concerns/triage-concern.ts';
import { escalateConcern } from './concerns/escalate-concern.ts';
import { resolveConcern } from './concerns/resolve-concern.ts';
import { giveConsent } from './consent/give-consent.ts';
import { withdrawConsent } from './consent/withdraw-consent.ts';
import { transferCourse } from './throughout/transfer-course.ts';
import { giveApproval } from './throughout/give-approval.ts';
import { migrateProgramme } from './throughout/migrate-programme.ts';
import { executeDisposal } from './after/execute-disposal.ts';
import { liftLegalHold } from './after/lift-legal-hold.ts';
import { placeLegalHold } from './after/place-legal-hold.ts';
import { reopenCourse } from './after/reopen-course.ts';
import { changeLegalBasis } from './throughout/change-legal-basis.ts';
import { reassignCaseworker } from './throughout/reassign-caseworker.ts';
import { reassignCoordinator } from './throughout/reassign-coordinator.ts';
import { recordGraduation } from './throughout/record-graduation.ts';

/** Every command that people give to a course that is there, `SubmitReferral` making it: one that is left out does not compile. */
export const courseEndpoints: Readonly<Record<Exclude<CourseAction, 'SubmitReferral'>, CourseEndpoint>> = {
  ReturnReferral: returnReferral,
  CompleteReferral: completeReferral,
  AssessEligibility: assessEligibility,
  RejectReferral: rejectReferral,
  CitizenDeclines: citizenDeclines,
  WithdrawReferral: withdrawReferral,
  DecideGrant: decideGrant,
  PlaceOnWaitingList: placeOnWaitingList,
  RecordMatchWishes: recordMatchWishes,
  VetoMentor: vetoMentor,
  LiftVeto: liftVeto,
  ProposeMatch: proposeMatch,
  AcceptMatch: acceptMatch,
  DeclineMatch: declineMatch,
  ScheduleIntro: scheduleIntro,
  CompleteAlignment: completeAlignment,
  HoldIntro: holdIntro,
  AbortStartup: abortStartup,
  DraftAgreement: draftAgreement,
  SignAgreement: signAgreement,
  MeasureBaseline: measureBaseline,
  WaiveBaseline: waiveBaseline,
  ActivateAgreement: activateAgreement,
  LogContact: logContact,
  CorrectContact: correctContact,
  SetGoal: setGoal,
  ReviseGoal: reviseGoal,
  ConfirmCommonGoal: confirmCommonGoal,
  AchieveGoal: achieveGoal,
  DropGoal: dropGoal,
  ConfirmContact: confirmContact,
  DisputeContact: disputeContact,
  RecordActivity: recordActivity,
  ScheduleMeeting: scheduleMeeting,
  CancelMeeting: cancelMeeting,
  RecordNoShow: recordNoShow,
  CompleteTask: completeTask,
  HoldCareCall: holdCareCall,
  ExemptWindow: exemptWindow,
  CorrectPostFollowUp: correctPostFollowUp,
  CorrectSignature: correctSignature,
  CompleteFollowUp: completeFollowUp,
  ReceiveMeasurement: receiveMeasurement,
  CorrectMeasurement: correctMeasurement,
  SendStatusUpdate: sendStatusUpdate,
  SetContactLimit: setContactLimit,
  ExtendAgreement: extendAgreement,
  PauseCourse: pauseCourse,
  ResumeCourse: resumeCourse,
  EndMatchEpisode: endMatchEpisode,
  DeclineRematch: declineRematch,
  StartClosure: startClosure,
  HoldClosureInterview: holdClosureInterview,
  AttemptClosureInterview: attemptClosureInterview,
  MarkFinalMeasurementMissing: markFinalMeasurementMissing,
  RecordOutcome: recordOutcome,
  ReconcileHours: reconcileHours,
  CloseCourse: closeCourse,
  RecordPostFollowUp: recordPostFollowUp,
  ReopenCourse: reopenCourse,
  ExecuteDisposal: executeDisposal,
  PlaceLegalHold: placeLegalHold,
  LiftLegalHold: liftLegalHold,
  GiveApproval: giveApproval,
  MigrateProgramme: migrateProgramme,
  RaiseConcern: raiseConcern,
  TriageConcern: triageConcern,
  EscalateConcern: escalateConcern,
  ResolveConcern: resolveConcern,
  GiveConsent: giveConsent,
  WithdrawConsent: withdrawConsent,
  TransferCourse: transferCourse,
  ReassignCaseworker: reassignCaseworker,
  ReassignCoordinator: reassignCoordinator,
  ChangeLegalBasis: changeLegalBasis,
  RecordGraduation: recordGraduation,
};
