import type { MentorCommandType } from '#mentors';
import type { MentorEndpoint } from '../mentor-endpoint.ts';
import { holdScreeningInterview } from './hold-screening-interview.ts';
import { screenOutMentor } from './screen-out-mentor.ts';
import { approveMentor } from './approve-mentor.ts';
import { recordBackgroundCheck } from './record-background-check.ts';
import { signConfidentialityDeclaration } from './sign-confidentiality-declaration.ts';
import { completeTraining } from './complete-training.ts';
import { declareAvailability } from './declare-availability.ts';
import { describeMentor } from './describe-mentor.ts';
import { pauseMentor } from './pause-mentor.ts';
import { returnMentor } from './return-mentor.ts';
import { leaveCorps } from './leave-corps.ts';

/** Every command to a mentor who has applied: one that is left out does not compile. */
export const mentorEndpoints: Readonly<Record<Exclude<MentorCommandType, 'ApplyAsMentor'>, MentorEndpoint>> =
  {
    HoldScreeningInterview: holdScreeningInterview,
    ScreenOutMentor: screenOutMentor,
    ApproveMentor: approveMentor,
    RecordBackgroundCheck: recordBackgroundCheck,
    SignConfidentialityDeclaration: signConfidentialityDeclaration,
    CompleteTraining: completeTraining,
    DeclareAvailability: declareAvailability,
    DescribeMentor: describeMentor,
    PauseMentor: pauseMentor,
    ReturnMentor: returnMentor,
    LeaveCorps: leaveCorps,
  };
