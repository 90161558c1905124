import { describe, expect, it } from '@jest/globals';
import { decideCourse, foldCourse } from '#courses';
import type { Course, NotReferred } from '#courses';
import { isRefusal } from '#kernel';
import { at, bul, by, commandOf, tell } from '#test/support/course-story';
import type { Step } from '#test/support/course-story';
import {
  abortStartup,
  acceptMatch,
  activateAgreement,
  assessEligibility,
  citizenDeclines,
  closeCourse,
  completeReferral,
  declineMatch,
  declineRematch,
  endMatchEpisode,
  executeDisposal,
  expireProposal,
  giveApproval,
  holdIntro,
  completeAlignment,
  itself,
  pathOf,
  pauseCourse,
  resumeCourse,
  placeOnWaitingList,
  proposeMatch,
  recordPostFollowUp,
  reopenCourse,
  rejectReferral,
  returnReferral,
  startClosure,
  submitReferral,
  withdrawConsent,
  withdrawReferral,
} from '#test/support/course-steps';
import { targetsOf } from './leads-to.ts';
import { courseLifecycle } from './lifecycle.ts';

const path = pathOf(bul);
const archive = itself({ type: 'ArchiveCourse' });
const remind = (step: string): Step =>
  itself({ type: 'IssueReminder', identity: `referralIncomplete:1:1:caseworker:${step}:2026-04-01` });
const incomplete = [
  ...path.received,
  returnReferral(),
  at('2026-03-09', remind('remind-7')),
  at('2026-03-23', remind('remind-21')),
];
const withoutLater = path.closed.map((step) =>
  step.wish.type === 'SubmitReferral'
    ? submitReferral({ consent: { textVersion: '1', on: '2026-03-02', laterContact: false } })
    : step,
);
const reproposed = [...path.rematching, proposeMatch()];
const rematched = [...reproposed, acceptMatch('mentor'), acceptMatch('mentee')];
const again = {
  proposed: reproposed,
  intro: rematched,
  agreement: [...rematched, completeAlignment(), holdIntro()],
};
const withdrawn = by('mentee', withdrawConsent());
const wayOut = [withdrawn, citizenDeclines(), withdrawReferral()];

const ends = [
  [...path.postFollowUp, at('2027-04-03', archive)],
  [...path.waiting, citizenDeclines()],
  [...path.received, rejectReferral()],
  [...path.waiting, withdrawReferral()],
];

/** For every state: how a course gets there, and the steps that lead on from it. */
const ways: readonly (readonly [reached: readonly Step[], on: readonly Step[]])[] = [
  [[], [submitReferral()]],
  [path.received, [returnReferral(), assessEligibility(), rejectReferral(), ...wayOut]],
  [incomplete, [completeReferral(), at('2026-04-02', itself({ type: 'ExpireReferral' })), ...wayOut]],
  [path.assessed, [placeOnWaitingList(), rejectReferral(), ...wayOut]],
  [path.waiting, [proposeMatch(), ...wayOut]],
  [path.proposed, [declineMatch('mentor'), at('2026-03-10', expireProposal), ...wayOut]],
  [[...path.proposed, acceptMatch('mentor')], [acceptMatch('mentee')]],
  [path.intro, [abortStartup(), withdrawn]],
  [[...path.intro, completeAlignment()], [holdIntro()]],
  [path.prepared, [activateAgreement(), abortStartup(), withdrawn]],
  [path.active, [pauseCourse(), endMatchEpisode(), startClosure(), withdrawn]],
  [path.paused, [at('2026-03-30', resumeCourse()), endMatchEpisode(), startClosure(), withdrawn]],
  [path.rematching, [proposeMatch(), declineRematch(), startClosure(), withdrawn]],
  [again.proposed, [declineMatch('mentor'), at('2026-03-10', expireProposal)]],
  [again.intro, [abortStartup()]],
  [again.agreement, [abortStartup()]],
  [path.ready, [closeCourse()]],
  [path.closed, [itself({ type: 'SchedulePostFollowUp' })]],
  ...[path.closed, path.postFollowUp].map(
    (reached) =>
      [
        [...reached, giveApproval('reopening')],
        [reopenCourse(), reopenCourse({ to: 'waiting' })],
      ] as const,
  ),
  [withoutLater, [at('2026-04-02', archive)]],
  [path.postFollowUp, [at('2027-04-03', archive)]],
  ...ends.map((reached) => [[...reached, giveApproval('disposal')], [executeDisposal]] as const),
  [
    [...path.postFollowUp, at('2026-06-30', recordPostFollowUp())],
    [at('2027-03-03', recordPostFollowUp({ ordinal: 2 }))],
  ],
];

const wayOf = (from: Course | NotReferred, command: string, to: string) => `${from.state} ${command} ${to}`;

const taken = ways.flatMap(([reached, on]) => {
  const { events, course, today } = tell(bul, reached);
  return on.map((step) => {
    const command = commandOf(step, bul, step.differently.today ?? today);
    const decision = decideCourse(command, course);
    if (isRefusal(decision)) throw new Error(`${command.type} was refused: ${decision.en}`);
    return wayOf(course, command.type, foldCourse([...events, ...decision]).state);
  });
});

const declared = (Object.keys(courseLifecycle) as (keyof typeof courseLifecycle)[]).flatMap((from) =>
  Object.entries(courseLifecycle[from]).flatMap(([command, decide]) =>
    targetsOf(decide as object).map((to) => `${from} ${command} ${to}`),
  ),
);

describe('the ways from state to state', () => {
  it('that the table declares, and the diagram draws, are the ways there are', () => {
    expect([...new Set(taken)].toSorted()).toEqual(declared.toSorted());
  });
});
