import { addDays } from '#calendar';
import type { Course, NotReferred, Party } from '#courses';
import type { ProgrammeVersion } from '#programmes';
import { by } from '../course-story.ts';
import * as steps from '../course-steps.ts';
import { agreed, itself, now, ownMove, rejection, type Move } from './move.ts';

const referral: Move = (today) =>
  steps.submitReferral({ consent: { textVersion: '1', on: today, laterContact: true } });

const grant: Move = (today) => by('caseworker', steps.decideGrant({ from: today, to: addDays(today, 180) }));

const contact: Move = (_, course) => {
  const nth = 'ledger' in course ? course.ledger.contacts.length + 1 : 1;
  return steps.logContact({ contact: `contact-${nth}`, minutes: 45 + nth });
};

const pause =
  (role: 'caseworker' | 'coordinator'): Move =>
  (today) =>
    by(role, steps.pauseCourse({ expectedReturn: addDays(today, 30) }));

const signature =
  (party: Party): Move =>
  (_, course) => {
    const version = course.state === 'agreement' ? (course.draft?.version ?? 1) : 1;
    return by(party, steps.signAgreement({ by: party, version }));
  };

/** The states, and an agreement that is drafted as one of its own: it is to be signed. */
export type Stage = (Course | NotReferred)['state'] | 'drafted';

export const stageOf = (course: Course | NotReferred): Stage =>
  course.state === 'agreement' && course.draft !== null ? 'drafted' : course.state;

/** What is natural in each state, most of it on the way to the next. */
export const naturalFor = (programme: ProgrammeVersion): Readonly<Record<Stage, readonly Move[]>> => {
  const decider = programme.grantRequired.value ? 'caseworker' : 'coordinator';
  const own = ownMove(programme);
  const drafted: readonly Move[] = [
    now(steps.setGoal()),
    now(steps.completeAlignment({ participants: 'caseworker' })),
    ...programme.signedBy.value.map(signature),
    ...programme.measurements.map((each): Move => now(steps.waiveBaseline(each))),
    now(by(decider, steps.activateAgreement())),
  ];
  return {
    notReferred: [referral],
    received: [
      now(by(decider, steps.assessEligibility())),
      now(by(decider, steps.assessEligibility())),
      now(by(decider, steps.assessEligibility())),
      now(steps.returnReferral()),
      rejection(decider),
    ],
    incomplete: [now(steps.completeReferral()), own, own, own],
    assessed: [grant, now(steps.placeOnWaitingList())],
    waiting: [now(steps.proposeMatch())],
    proposed: [
      now(steps.acceptMatch('mentor')),
      now(steps.acceptMatch('mentee')),
      now(steps.acceptMatch('mentor')),
      now(steps.acceptMatch('mentee')),
      now(steps.declineMatch('mentee')),
    ],
    intro: [now(steps.completeAlignment()), now(steps.holdIntro())],
    agreement: [agreed(), ...drafted],
    drafted,
    active: [
      contact,
      contact,
      contact,
      own,
      own,
      now(steps.completeFollowUp()),
      (today) => steps.scheduleMeeting({ date: addDays(today, 3) }),
      pause(decider),
      now(steps.endMatchEpisode()),
      now(by('mentee', steps.endMatchEpisode({ side: 'mentee', handover: null }))),
      now(steps.startClosure()),
      (today) => steps.pauseCourse({ expectedReturn: addDays(today, 100) }),
    ],
    paused: [now(steps.resumeCourse()), own, own, pause(decider), contact],
    rematching: [
      now(steps.proposeMatch()),
      now(steps.proposeMatch()),
      now(by('mentee', steps.declineRematch())),
    ],
    closing: [
      now(steps.holdClosureInterview({ side: 'mentor' })),
      now(steps.holdClosureInterview({ side: 'mentee' })),
      now(steps.recordOutcome()),
      ...programme.measurements.map((each): Move => now(steps.markFinalMeasurementMissing(each))),
      now(steps.reconcileHours()),
      now(by(decider, steps.closeCourse())),
    ],
    closed: [
      itself({ type: 'SchedulePostFollowUp' }),
      now(steps.giveApproval('reopening')),
      now(steps.recordGraduation()),
      now(steps.reopenCourse()),
    ],
    postFollowUp: [
      ...[1, 2, 3].map((ordinal) => now(steps.recordPostFollowUp({ ordinal }))),
      itself({ type: 'ArchiveCourse' }),
    ],
    archived: [now(steps.giveApproval('disposal')), now(steps.executeDisposal)],
    declined: [],
    rejected: [],
    withdrawn: [],
    disposed: [],
  };
};
