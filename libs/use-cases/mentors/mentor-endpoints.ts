import type { MentorAction } from '#mentors';
import type { MentorEndpoint } from '../mentor-endpoint.ts';
import { stateMentorKind } from './state-mentor-kind.ts';
import { holdScreeningInterview } from './hold-screening-interview.ts';
import { screenOutMentor } from './screen-out-mentor.ts';
import { approveMentor } from './approve-mentor.ts';
import { recordBackgroundCheck } from './record-background-check.ts';
import { signConfidentialityDeclaration } from './sign-confidentiality-declaration.ts';
import { completeTraining } from './complete-training.ts';
import { recordQualification } from './record-qualification.ts';
import { declareAvailability } from './declare-availability.ts';
import { describeMentor } from './describe-mentor.ts';
import { pauseMentor } from './pause-mentor.ts';
import { returnMentor } from './return-mentor.ts';
import { leaveCorps } from './leave-corps.ts';
import { holdSparring, holdSupervision } from './hold-talk.ts';
import { holdReflectingTeamSession } from './hold-reflecting-team-session.ts';
import { makeCareContact } from './make-care-contact.ts';

/** Every command to a mentor who has applied: one that is left out does not compile. */
export const mentorEndpoints: Readonly<Record<Exclude<MentorAction, 'ApplyAsMentor'>, MentorEndpoint>> = {
  StateMentorKind: stateMentorKind,
  HoldScreeningInterview: holdScreeningInterview,
  ScreenOutMentor: screenOutMentor,
  ApproveMentor: approveMentor,
  RecordBackgroundCheck: recordBackgroundCheck,
  SignConfidentialityDeclaration: signConfidentialityDeclaration,
  CompleteTraining: completeTraining,
  RecordQualification: recordQualification,
  DeclareAvailability: declareAvailability,
  DescribeMentor: describeMentor,
  PauseMentor: pauseMentor,
  ReturnMentor: returnMentor,
  LeaveCorps: leaveCorps,
  HoldSparring: holdSparring,
  HoldSupervision: holdSupervision,
  HoldReflectingTeamSession: holdReflectingTeamSession,
  MakeCareContact: makeCareContact,
};
