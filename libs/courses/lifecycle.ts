import type { Lifecycle } from '#kernel';
import { archiveCourse } from './after/archive-course.ts';
import { recordPostFollowUp } from './after/record-post-follow-up.ts';
import { reopenCourse } from './after/reopen-course.ts';
import { schedulePostFollowUp } from './after/schedule-post-follow-up.ts';
import { recordPauseExpiry } from './by-itself/record-pause-expiry.ts';
import { recordWaitingBreach } from './by-itself/record-waiting-breach.ts';
import { closeCourse } from './closure/close-course.ts';
import { attemptClosureInterview, holdClosureInterview } from './closure/hold-closure-interview.ts';
import { markFinalMeasurementMissing } from './closure/mark-final-measurement-missing.ts';
import { reconcileHours } from './closure/reconcile-hours.ts';
import { recordOutcome } from './closure/record-outcome.ts';
import { startClosure } from './closure/start-closure.ts';
import type { CourseCommand } from './commands.ts';
import type { Course, NotReferred } from './course.ts';
import type { CourseEvent } from './events.ts';
import { completeFollowUp } from './follow-up/complete-follow-up.ts';
import { declineRematch } from './follow-up/decline-rematch.ts';
import { endMatchEpisode } from './follow-up/end-match-episode.ts';
import { extendAgreement } from './follow-up/extend-agreement.ts';
import { logContact } from './follow-up/log-contact.ts';
import { pauseCourse } from './follow-up/pause-course.ts';
import { receiveMeasurement } from './follow-up/receive-measurement.ts';
import { resumeCourse } from './follow-up/resume-course.ts';
import { sendStatusUpdate } from './follow-up/send-status-update.ts';
import { setContactLimit } from './follow-up/set-contact-limit.ts';
import { to } from './leads-to.ts';
import {
  corrections,
  goals,
  kept,
  meetings,
  notClosed,
  open,
  sought,
  stillOpen,
  wayOut,
} from './lifecycle-groups.ts';
import { holdCareCall } from './logbook/care-call.ts';
import { completeTask } from './logbook/complete-task.ts';
import { correctPostFollowUp } from './logbook/correct-status.ts';
import { recordActivity } from './logbook/record-activity.ts';
import { recordNoShow } from './logbook/record-no-show.ts';
import { achieveGoal } from './logbook/settle-goal.ts';
import { acceptMatch } from './matching/accept-match.ts';
import { declineMatch } from './matching/decline-match.ts';
import { expireProposal } from './matching/expire-proposal.ts';
import { placeOnWaitingList } from './matching/place-on-waiting-list.ts';
import { proposeMatch } from './matching/propose-match.ts';
import { assessEligibility } from './referral/assess-eligibility.ts';
import { completeReferral } from './referral/complete-referral.ts';
import { decideGrant } from './referral/decide-grant.ts';
import { expireReferral } from './referral/expire-referral.ts';
import { rejectReferral } from './referral/reject-referral.ts';
import { returnReferral } from './referral/return-referral.ts';
import { submitReferral } from './referral/submit-referral.ts';
import { abortStartup } from './startup/abort-startup.ts';
import { activateAgreement } from './startup/activate-agreement.ts';
import { completeAlignment } from './startup/complete-alignment.ts';
import { draftAgreement } from './startup/draft-agreement.ts';
import { holdIntro } from './startup/hold-intro.ts';
import { measureBaseline } from './startup/measure-baseline.ts';
import { scheduleIntro } from './startup/schedule-intro.ts';
import { signAgreement } from './startup/sign-agreement.ts';
import { waiveBaseline } from './startup/waive-baseline.ts';

/**
 * What may be done in each state, and where it leads. What is left out is not allowed.
 * What several states allow alike stands in `lifecycle-groups.ts`.
 */
export const courseLifecycle: Lifecycle<Course | NotReferred, CourseCommand, CourseEvent> = {
  notReferred: { SubmitReferral: to(submitReferral, 'received') },
  // referral
  received: {
    ReturnReferral: to(returnReferral, 'incomplete'),
    AssessEligibility: to(assessEligibility, 'assessed'),
    RejectReferral: to(rejectReferral, 'rejected'),
    ...sought,
    ...wayOut,
    ...open,
  },
  incomplete: {
    CompleteReferral: to(completeReferral, 'received'),
    ExpireReferral: to(expireReferral, 'withdrawn'),
    ...sought,
    ...wayOut,
    ...open,
  },
  assessed: {
    DecideGrant: decideGrant,
    PlaceOnWaitingList: to(placeOnWaitingList, 'waiting'),
    RejectReferral: to(rejectReferral, 'rejected'),
    ...sought,
    ...wayOut,
    ...open,
  },
  // matching
  waiting: {
    ProposeMatch: to(proposeMatch, 'proposed'),
    RecordWaitingBreach: recordWaitingBreach,
    ...sought,
    ...wayOut,
    ...open,
  },
  proposed: {
    AcceptMatch: to(acceptMatch, 'intro'),
    DeclineMatch: to(declineMatch, 'waiting', 'rematching'),
    ExpireProposal: to(expireProposal, 'waiting', 'rematching'),
    RecordWaitingBreach: recordWaitingBreach,
    ...sought,
    ...wayOut,
    ...open,
  },
  // startup
  intro: {
    ScheduleIntro: scheduleIntro,
    RecordNoShow: recordNoShow,
    CompleteTask: completeTask,
    CompleteAlignment: completeAlignment,
    CompleteFollowUp: completeFollowUp,
    HoldIntro: to(holdIntro, 'agreement'),
    AbortStartup: to(abortStartup, 'waiting', 'rematching'),
    ...open,
  },
  agreement: {
    CompleteAlignment: completeAlignment,
    DraftAgreement: draftAgreement,
    SignAgreement: signAgreement,
    MeasureBaseline: measureBaseline,
    WaiveBaseline: waiveBaseline,
    LogContact: logContact,
    CompleteFollowUp: completeFollowUp,
    ...goals,
    ...meetings,
    ...corrections,
    ActivateAgreement: to(activateAgreement, 'active'),
    AbortStartup: to(abortStartup, 'waiting', 'rematching'),
    ...open,
  },
  // followUp
  active: {
    LogContact: logContact,
    CompleteFollowUp: completeFollowUp,
    ReceiveMeasurement: receiveMeasurement,
    SendStatusUpdate: sendStatusUpdate,
    ...goals,
    ...meetings,
    ...corrections,
    SetContactLimit: setContactLimit,
    ExtendAgreement: extendAgreement,
    PauseCourse: to(pauseCourse, 'paused'),
    EndMatchEpisode: to(endMatchEpisode, 'rematching'),
    StartClosure: to(startClosure, 'closing'),
    ...open,
  },
  paused: {
    LogContact: logContact,
    CompleteFollowUp: completeFollowUp,
    ReceiveMeasurement: receiveMeasurement,
    SendStatusUpdate: sendStatusUpdate,
    ...goals,
    ...meetings,
    ...corrections,
    PauseCourse: pauseCourse,
    ResumeCourse: to(resumeCourse, 'active'),
    RecordPauseExpiry: recordPauseExpiry,
    EndMatchEpisode: to(endMatchEpisode, 'rematching'),
    StartClosure: to(startClosure, 'closing'),
    ...open,
  },
  rematching: {
    CompleteTask: completeTask,
    HoldCareCall: holdCareCall,
    ...corrections,
    ...sought,
    ProposeMatch: to(proposeMatch, 'proposed'),
    RecordWaitingBreach: recordWaitingBreach,
    DeclineRematch: to(declineRematch, 'closing'),
    StartClosure: to(startClosure, 'closing'),
    ...open,
  },
  // closure
  closing: {
    LogContact: logContact,
    CompleteFollowUp: completeFollowUp,
    ReceiveMeasurement: receiveMeasurement,
    SendStatusUpdate: sendStatusUpdate,
    AchieveGoal: achieveGoal,
    RecordActivity: recordActivity,
    ...meetings,
    ...corrections,
    HoldClosureInterview: holdClosureInterview,
    AttemptClosureInterview: attemptClosureInterview,
    MarkFinalMeasurementMissing: markFinalMeasurementMissing,
    RecordOutcome: recordOutcome,
    ReconcileHours: reconcileHours,
    CloseCourse: to(closeCourse, 'closed'),
    ...notClosed,
  },
  // after
  closed: {
    HoldCareCall: holdCareCall,
    ...corrections,
    ReopenCourse: to(reopenCourse, 'active', 'waiting'),
    SchedulePostFollowUp: to(schedulePostFollowUp, 'postFollowUp'),
    ArchiveCourse: to(archiveCourse, 'archived'),
    ...stillOpen,
  },
  postFollowUp: {
    HoldCareCall: holdCareCall,
    ...corrections,
    ReopenCourse: to(reopenCourse, 'active', 'waiting'),
    RecordPostFollowUp: to(recordPostFollowUp, 'archived'),
    CorrectPostFollowUp: correctPostFollowUp,
    ArchiveCourse: to(archiveCourse, 'archived'),
    ...stillOpen,
  },
  archived: { CorrectPostFollowUp: correctPostFollowUp, ...kept },
  declined: kept,
  rejected: kept,
  withdrawn: kept,
  disposed: {},
};
