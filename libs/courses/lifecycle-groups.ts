import { executeDisposal, liftLegalHold, placeLegalHold } from './after/execute-disposal.ts';
import { issueReminder } from './by-itself/issue-reminder.ts';
import { recordContactBreach } from './by-itself/record-contact-breach.ts';
import { recordMissed } from './by-itself/record-missed.ts';
import { takeOverCourse } from './by-itself/take-over-course.ts';
import { escalateConcern, resolveConcern, triageConcern } from './concerns/handle-concern.ts';
import { raiseConcern } from './concerns/raise-concern.ts';
import { giveConsent } from './consent/give-consent.ts';
import { withdrawConsent } from './consent/withdraw-consent.ts';
import { correctContact } from './follow-up/correct-contact.ts';
import { correctMeasurement } from './follow-up/correct-measurement.ts';
import { to } from './leads-to.ts';
import { holdCareCall } from './logbook/care-call.ts';
import { completeTask } from './logbook/complete-task.ts';
import { correctSignature } from './logbook/correct-signature.ts';
import { exemptWindow } from './logbook/exempt-window.ts';
import { cancelMeeting, scheduleMeeting } from './logbook/meetings.ts';
import { confirmContact, disputeContact } from './logbook/mentees-word.ts';
import { recordActivity } from './logbook/record-activity.ts';
import { recordNoShow } from './logbook/record-no-show.ts';
import { setGoal } from './logbook/set-goal.ts';
import { achieveGoal, confirmCommonGoal, dropGoal, reviseGoal } from './logbook/settle-goal.ts';
import { recordMatchWishes } from './matching/record-match-wishes.ts';
import { liftVeto, vetoMentor } from './matching/veto-mentor.ts';
import { citizenDeclines } from './referral/citizen-declines.ts';
import { withdrawReferral } from './referral/withdraw-referral.ts';
import { giveApproval } from './throughout/approval.ts';
import { changeLegalBasis } from './throughout/change-legal-basis.ts';
import { migrateProgramme } from './throughout/migrate-programme.ts';
import { reassignCaseworker, reassignCoordinator } from './throughout/reassign.ts';
import { recordGraduation } from './throughout/record-graduation.ts';
import { transferCourse } from './throughout/transfer-course.ts';

/** An import may end in any state. */
const ended = { TakeOverCourse: takeOverCourse };

/** Nothing happens to it any more, and it is kept until its time has come. */
export const kept = {
  GiveApproval: giveApproval,
  PlaceLegalHold: placeLegalHold,
  LiftLegalHold: liftLegalHold,
  ExecuteDisposal: to(executeDisposal, 'disposed'),
  ...ended,
};

/** What the course does by itself as long as it runs. */
const running = {
  IssueReminder: issueReminder,
  RecordMissed: recordMissed,
  RecordContactBreach: recordContactBreach,
  ...ended,
};

/** Whatever the state, as long as the course is open. */
export const stillOpen = {
  RaiseConcern: raiseConcern,
  TriageConcern: triageConcern,
  EscalateConcern: escalateConcern,
  ResolveConcern: resolveConcern,
  GiveConsent: giveConsent,
  WithdrawConsent: withdrawConsent,
  TransferCourse: transferCourse,
  GiveApproval: giveApproval,
  ReassignCaseworker: reassignCaseworker,
  ReassignCoordinator: reassignCoordinator,
  ChangeLegalBasis: changeLegalBasis,
  RecordGraduation: recordGraduation,
  ExemptWindow: exemptWindow,
  ...running,
};

/** Not yet closed: what is asked after that stays as its version asks it. */
export const notClosed = { ...stillOpen, MigrateProgramme: migrateProgramme };

/** Open and not yet closing: without the citizen's consent a volunteer course is closed. */
export const open = { ...notClosed, WithdrawConsent: to(withdrawConsent, 'closing') };

/** Until the match is confirmed, the citizen may say no and the one who referred may withdraw. */
export const wayOut = {
  CitizenDeclines: to(citizenDeclines, 'declined'),
  WithdrawReferral: to(withdrawReferral, 'withdrawn'),
};

/** What a match is sought by, until there is one. */
export const sought = {
  RecordMatchWishes: recordMatchWishes,
  VetoMentor: vetoMentor,
  LiftVeto: liftVeto,
};

/** The ledger's facts, and what the mentee says of them. */
export const corrections = {
  CorrectContact: correctContact,
  CorrectMeasurement: correctMeasurement,
  CorrectSignature: correctSignature,
  ConfirmContact: confirmContact,
  DisputeContact: disputeContact,
};

/** When the two meet, and what is done when one of them did not come or is not well. */
export const meetings = {
  ScheduleMeeting: scheduleMeeting,
  CancelMeeting: cancelMeeting,
  RecordNoShow: recordNoShow,
  CompleteTask: completeTask,
  HoldCareCall: holdCareCall,
};

/** What the two work towards, and what belongs to it. */
export const goals = {
  SetGoal: setGoal,
  ReviseGoal: reviseGoal,
  ConfirmCommonGoal: confirmCommonGoal,
  AchieveGoal: achieveGoal,
  DropGoal: dropGoal,
  RecordActivity: recordActivity,
};
