import type { ProgrammeVersion } from '#programmes';
import { by } from './course-story.ts';
import {
  startClosure,
  holdClosureInterview,
  markFinalMeasurementMissing,
  recordOutcome,
  reconcileHours,
  closeCourse,
} from './steps/closing-steps.ts';
import { pauseCourse, endMatchEpisode } from './steps/follow-up-steps.ts';
import { setGoal } from './steps/logbook-steps.ts';
import { placeOnWaitingList, proposeMatch, acceptMatch } from './steps/matching-steps.ts';
import { submitReferral, assessEligibility, decideGrant } from './steps/referral-steps.ts';
import {
  completeAlignment,
  holdIntro,
  draftAgreement,
  signAgreement,
  waiveBaseline,
  activateAgreement,
} from './steps/startup-steps.ts';
import { itself } from './steps/throughout-steps.ts';

export * from './steps/referral-steps.ts';
export * from './steps/matching-steps.ts';
export * from './steps/startup-steps.ts';
export * from './steps/logbook-steps.ts';
export * from './steps/follow-up-steps.ts';
export * from './steps/closing-steps.ts';
export * from './steps/throughout-steps.ts';

/** How a course of the programme comes this far on one day, without a word too much. */
export const pathOf = (programme: ProgrammeVersion) => {
  const statutory = programme.grantRequired.value;
  const decider = statutory ? 'caseworker' : 'coordinator';
  const [signature] = programme.measurements;
  const received = [submitReferral()];
  const assessed = [...received, by(decider, assessEligibility())];
  const granted = statutory ? [...assessed, by('caseworker', decideGrant())] : assessed;
  const waiting = [...granted, placeOnWaitingList()];
  const proposed = [...waiting, proposeMatch()];
  const intro = [...proposed, acceptMatch('mentor'), acceptMatch('mentee')];
  const agreement = [...intro, completeAlignment(), holdIntro()];
  const prepared = [
    ...agreement,
    draftAgreement(),
    ...programme.signedBy.value.map((party) => by(party, signAgreement({ by: party }))),
    ...(statutory ? [completeAlignment({ participants: 'caseworker' })] : []),
    setGoal(),
    ...programme.measurements
      .filter(({ baseline }) => baseline.value)
      .map(({ instrument }) => waiveBaseline({ instrument })),
  ];
  const active = [...prepared, by(decider, activateAgreement())];
  const paused = [...active, by(decider, pauseCourse())];
  const rematching = [...active, endMatchEpisode()];
  const closing = [...active, startClosure()];
  const ready = [
    ...closing,
    holdClosureInterview({ side: 'mentor' }),
    holdClosureInterview({ side: 'mentee' }),
    markFinalMeasurementMissing({ instrument: signature?.instrument ?? 'status' }),
    recordOutcome(),
    ...(statutory ? [reconcileHours()] : []),
  ];
  const closed = [...ready, by(decider, closeCourse())];
  const postFollowUp = [...closed, itself({ type: 'SchedulePostFollowUp' })];
  return {
    received,
    assessed,
    granted,
    waiting,
    proposed,
    intro,
    agreement,
    prepared,
    active,
    paused,
    rematching,
    closing,
    ready,
    closed,
    postFollowUp,
  };
};
