import { addDays } from '#calendar';
import type { Course, NotReferred } from '#courses';
import type { LocalDate } from '#kernel';
import type { ProgrammeVersion } from '#programmes';
import { about, by, step } from './course-story.ts';
import type { Step } from './course-story.ts';
import * as steps from './course-steps.ts';

/** A step still to be dated, and how many days after the one before it is taken. */
export interface Move {
  readonly step: (today: LocalDate) => Step;
  readonly days: number;
}

/**
 * One move for each number: mostly what is natural in the state the course is in, sometimes anything at all.
 * The numbers alone decide, so that fast-check can shrink a failing life.
 */
export function* randomSteps(
  programme: ProgrammeVersion,
  choices: readonly number[],
  course: () => Course | NotReferred,
): Generator<Move> {
  for (const choice of choices) {
    const present = course();
    const anything = choice % 8 === 0;
    const natural = naturalIn(programme, present);
    const moves = anything || natural.length === 0 ? any(programme) : natural;
    const move = moves[Math.floor(choice / 8) % moves.length];
    const longPause = Math.floor(choice / 7) % (present.state === 'postFollowUp' ? 2 : 6) === 0;
    if (move !== undefined) yield { step: move, days: longPause ? 21 + (choice % 100) : choice % 4 };
  }
}

type Dated = Move['step'];
const now =
  (one: Step): Dated =>
  () =>
    one;

const itself = (wish: Parameters<typeof step>[0]): Dated => now(by('system', step(wish)));

const agreed =
  (different: { readonly hoursPerMonth?: number } = {}): Dated =>
  (today) =>
    steps.draftAgreement({ terms: { ...steps.terms, ...different, start: today, end: addDays(today, 100) } });

const referral: Dated = (today) =>
  steps.submitReferral({ consent: { textVersion: '1', on: today, laterContact: true } });

const grant: Dated = (today) => by('caseworker', steps.decideGrant({ from: today, to: addDays(today, 180) }));

const rejection = (role: 'caseworker' | 'coordinator'): Dated =>
  now(by(role, steps.rejectReferral({ hearingHeld: true, complaintGuidance: '1' })));

const contact = (nth: number): Dated =>
  now(steps.logContact({ contact: `contact-${nth}`, minutes: 45 + nth }));

const pause =
  (role: 'caseworker' | 'coordinator'): Dated =>
  (today) =>
    by(role, steps.pauseCourse({ expectedReturn: addDays(today, 30) }));

const naturalIn = (programme: ProgrammeVersion, course: Course | NotReferred): readonly Dated[] => {
  const decider = programme.grantRequired.value ? 'caseworker' : 'coordinator';
  const natural: Readonly<Record<(Course | NotReferred)['state'], readonly Dated[]>> = {
    notReferred: [referral],
    received: [
      now(by(decider, steps.assessEligibility())),
      now(by(decider, steps.assessEligibility())),
      now(by(decider, steps.assessEligibility())),
      now(steps.returnReferral()),
      rejection(decider),
    ],
    incomplete: [now(steps.completeReferral()), itself({ type: 'ExpireReferral' })],
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
    agreement: [
      ...(course.state === 'agreement' && course.draft === null ? [agreed()] : []),
      now(steps.setGoal()),
      now(steps.completeAlignment({ participants: 'caseworker' })),
      ...programme.signedBy.value.map((party): Dated => now(by(party, steps.signAgreement({ by: party })))),
      ...programme.measurements.map((each): Dated => now(steps.waiveBaseline(each))),
      now(by(decider, steps.activateAgreement())),
    ],
    active: [
      contact(1),
      contact(2),
      now(steps.completeFollowUp()),
      pause(decider),
      now(steps.endMatchEpisode()),
      now(steps.startClosure()),
      pause('caseworker'),
      (today) => steps.pauseCourse({ expectedReturn: addDays(today, 100) }),
      now(by('mentee', steps.endMatchEpisode({ side: 'mentee', handover: null }))),
    ],
    paused: [now(steps.resumeCourse()), now(steps.resumeCourse()), pause(decider), contact(5)],
    rematching: [
      now(steps.proposeMatch()),
      now(steps.proposeMatch()),
      now(by('mentee', steps.declineRematch())),
    ],
    closing: [
      now(steps.holdClosureInterview({ side: 'mentor' })),
      now(steps.holdClosureInterview({ side: 'mentee' })),
      now(steps.recordOutcome()),
      ...programme.measurements.map((each): Dated => now(steps.markFinalMeasurementMissing(each))),
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
  return natural[course.state];
};

const window = { rule: 'followUp', episode: 1, ordinal: 1, leg: 'mentor', due: '2026-01-05' };

/** Anything, sensible or not, told today or dated back. */
const any = (programme: ProgrammeVersion): readonly Dated[] => [
  now(by('mentee', steps.citizenDeclines())),
  now(steps.withdrawReferral()),
  rejection('coordinator'),
  rejection('caseworker'),
  (today) => about(addDays(today, -3), steps.placeOnWaitingList()),
  (today) => about(addDays(today, -2), steps.logContact({ contact: 'contact-3' })),
  (today) => about(addDays(today, 2), steps.logContact({ contact: 'contact-4' })),
  (today) => steps.correctContact({ heldOn: today, voided: true }),
  (today) => steps.correctMeasurement({ measuredOn: today }),
  (today) => steps.extendAgreement({ end: addDays(today, 150) }),
  (today) => steps.scheduleIntro({ date: addDays(today, 2) }),
  now(steps.recordMatchWishes()),
  now(steps.vetoMentor({ mentor: 'mentor-1' })),
  now(steps.vetoMentor()),
  now(steps.liftVeto({ mentor: 'mentor-1' })),
  now(steps.abortStartup()),
  agreed({ hoursPerMonth: 5 }),
  now(steps.measureBaseline(programme.measurements[0])),
  now(steps.receiveMeasurement({ ordinal: null })),
  now(steps.setGoal({ goal: 'goal-2', parent: 'goal-1' })),
  now(steps.reviseGoal()),
  now(steps.confirmCommonGoal()),
  now(by('mentor', steps.achieveGoal({ goal: 'goal-2' }))),
  now(steps.dropGoal()),
  now(steps.confirmContact),
  now(steps.disputeContact()),
  now(steps.recordActivity()),
  (today) => steps.scheduleMeeting({ date: addDays(today, 3) }),
  now(steps.cancelMeeting()),
  now(steps.recordNoShow()),
  now(steps.recordNoShow('mentor')),
  now(steps.completeTask()),
  now(steps.completeTask({ rule: 'mentorNoShow', ordinal: 1 })),
  now(steps.holdCareCall()),
  now(steps.exemptWindow()),
  now(by('caseworker', steps.exemptWindow({ leg: null }))),
  (today) => steps.correctSignature({ signedOn: today }),
  now(steps.correctPostFollowUp()),
  now(steps.sendStatusUpdate()),
  now(steps.completeFollowUp({ leg: 'mentee' })),
  now(by('caseworker', steps.setContactLimit())),
  now(steps.attemptClosureInterview()),
  now(steps.startClosure()),
  now(steps.recordPostFollowUp({ answer: 'notReached' })),
  now(by('mentor', steps.raiseConcern())),
  now(by('mentee', steps.raiseConcern({ concern: 'concern-2', severity: 'critical', aboutMentor: true }))),
  now(steps.triageConcern()),
  now(steps.triageConcern({ concern: 'concern-2' })),
  now(steps.escalateConcern()),
  now(steps.resolveConcern()),
  now(steps.resolveConcern({ concern: 'concern-2' })),
  now(steps.giveConsent()),
  now(by('mentee', steps.withdrawConsent({ purpose: 'laterContact' }))),
  now(by('mentee', steps.withdrawConsent())),
  now(by('leader', steps.transferCourse())),
  now(steps.giveApproval('reopening')),
  now(steps.giveApproval('migration')),
  now(steps.giveApproval('disposal')),
  now(steps.executeDisposal),
  now(by('leader', steps.placeLegalHold())),
  now(by('leader', steps.liftLegalHold())),
  now(steps.reopenCourse()),
  now(steps.reopenCourse({ to: 'waiting' })),
  now(steps.migrateProgramme({ target: programme })),
  now(steps.reassignCaseworker()),
  now(by('caseworker', steps.changeLegalBasis())),
  now(by('leader', steps.reassignCoordinator())),
  itself({ type: 'ExpireReferral' }),
  itself({ type: 'ExpireProposal' }),
  itself({ type: 'StartClosure', kind: 'planned', reason: null, note: null }),
  itself({ type: 'RecordMissed', window }),
  itself({ type: 'RecordMissed', window: { ...window, leg: 'mentee' } }),
  itself({ type: 'RecordWaitingBreach' }),
  itself({ type: 'RecordPauseExpiry' }),
  itself({ type: 'ArchiveCourse' }),
  itself({ type: 'TakeOverCourse', source: 'csv' }),
];
