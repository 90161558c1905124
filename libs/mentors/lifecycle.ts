import type { Lifecycle } from '#kernel';
import type { MentorCommand } from './commands.ts';
import {
  applyAsMentor,
  approveMentor,
  completeTraining,
  declareAvailability,
  describeMentor,
  holdScreeningInterview,
  leaveCorps,
  pauseMentor,
  recordBackgroundCheck,
  returnMentor,
  screenOutMentor,
  signConfidentialityDeclaration,
} from './deciders.ts';
import type { MentorEvent } from './events.ts';
import type { Mentor, NotApplied } from './mentor.ts';

/** What gets a mentor ready may come in any order. */
const readiness = {
  RecordBackgroundCheck: recordBackgroundCheck,
  SignConfidentialityDeclaration: signConfidentialityDeclaration,
  CompleteTraining: completeTraining,
  DeclareAvailability: declareAvailability,
  DescribeMentor: describeMentor,
};

/** What may be done in each state. What is left out is not allowed. */
export const mentorLifecycle: Lifecycle<Mentor | NotApplied, MentorCommand, MentorEvent> = {
  notApplied: { ApplyAsMentor: applyAsMentor }, // → applied
  applied: {
    HoldScreeningInterview: holdScreeningInterview, // → screened
    ScreenOutMentor: screenOutMentor, // → screenedOut
    LeaveCorps: leaveCorps, // → left
    ...readiness,
  },
  screened: {
    ApproveMentor: approveMentor, // → approved
    ScreenOutMentor: screenOutMentor, // → screenedOut
    LeaveCorps: leaveCorps, // → left
    ...readiness,
  },
  approved: {
    PauseMentor: pauseMentor, // → paused
    LeaveCorps: leaveCorps, // → left
    ...readiness,
  },
  paused: {
    ReturnMentor: returnMentor, // → approved
    LeaveCorps: leaveCorps, // → left
    ...readiness,
  },
  screenedOut: {},
  left: {},
};
