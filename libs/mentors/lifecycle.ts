import type { Lifecycle } from '#kernel';
import { holdReflectingTeamSession, holdSparring, holdSupervision, makeCareContact } from './care.ts';
import type { MentorCommand } from './commands.ts';
import type { MentorEvent } from './events.ts';
import { issueMentorReminder } from './issue-reminder.ts';
import type { Mentor, NotApplied } from './mentor.ts';
import {
  completeTraining,
  declareAvailability,
  describeMentor,
  recordBackgroundCheck,
  recordQualification,
  signConfidentialityDeclaration,
} from './readiness.ts';
import {
  applyAsMentor,
  approveMentor,
  holdScreeningInterview,
  screenOutMentor,
  stateMentorKind,
} from './screening.ts';
import { giveBackCourse, leaveCorps, pauseMentor, returnMentor, takeOnCourse } from './service.ts';

/** What gets a mentor ready may come in any order. */
const readiness = {
  StateMentorKind: stateMentorKind,
  RecordBackgroundCheck: recordBackgroundCheck,
  SignConfidentialityDeclaration: signConfidentialityDeclaration,
  CompleteTraining: completeTraining,
  RecordQualification: recordQualification,
  DeclareAvailability: declareAvailability,
  DescribeMentor: describeMentor,
};

/** What is done for a mentor of the corps. */
const care = {
  HoldSparring: holdSparring,
  HoldSupervision: holdSupervision,
  HoldReflectingTeamSession: holdReflectingTeamSession,
  MakeCareContact: makeCareContact,
};

/** What courses tell of the mentor. A match may end after the mentor has left. */
const courses = { TakeOnCourse: takeOnCourse, GiveBackCourse: giveBackCourse };

const byItself = { ...courses, IssueMentorReminder: issueMentorReminder };

/** What may be done in each state. What is left out is not allowed. */
export const mentorLifecycle: Lifecycle<Mentor | NotApplied, MentorCommand, MentorEvent> = {
  notApplied: { ApplyAsMentor: applyAsMentor }, // → applied
  applied: {
    HoldScreeningInterview: holdScreeningInterview, // → screened
    ScreenOutMentor: screenOutMentor, // → screenedOut
    LeaveCorps: leaveCorps, // → left
    ...readiness,
    ...byItself,
  },
  screened: {
    ApproveMentor: approveMentor, // → approved
    ScreenOutMentor: screenOutMentor, // → screenedOut
    LeaveCorps: leaveCorps, // → left
    ...readiness,
    ...byItself,
  },
  approved: {
    PauseMentor: pauseMentor, // → paused
    LeaveCorps: leaveCorps, // → left
    ...readiness,
    ...care,
    ...byItself,
  },
  paused: {
    ReturnMentor: returnMentor, // → approved
    LeaveCorps: leaveCorps, // → left
    ...readiness,
    ...care,
    ...byItself,
  },
  screenedOut: {},
  left: { ...courses },
};
