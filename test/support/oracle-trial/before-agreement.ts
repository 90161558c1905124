import { addDays, addMonths } from '#calendar';
import type { Side } from '#courses';
import type { LocalDate } from '#kernel';
import type { Random } from '../random.ts';
import { act, byPhone, decider } from './act.ts';
import type { Act, Present } from './act.ts';

export const referral = (random: Random, programme: string, on: LocalDate): Act =>
  act('coordinator', {
    type: 'SubmitReferral',
    programme,
    mentee: random.uuid(),
    channel: 'municipality',
    municipality: 'Søby',
    team: 'nord',
    caseworker: 'caseworker',
    coordinator: 'coordinator',
    consent: { textVersion: '1', on, laterContact: random.below(5) > 0 },
    reason: null,
  });

/** Returned or assessed. */
export const intake = (present: Present): Act =>
  present.random.below(4) === 0
    ? act('coordinator', { type: 'ReturnReferral', missing: ['consent'], note: null })
    : act(decider(present), {
        type: 'AssessEligibility',
        age: 22,
        inTargetGroup: true,
        section85: false,
        exceptionReason: null,
      });

/** The course ends before it has begun. */
export const endsEarly = (present: Present): Act =>
  present.random.pick([
    act('coordinator', { type: 'CitizenDeclines', reason: 'wishes', note: null }),
    act('coordinator', { type: 'WithdrawReferral', reason: 'flyttet' }),
    act(decider(present), {
      type: 'RejectReferral',
      reason: 'outsideTargetGroup',
      note: null,
      hearingHeld: true,
      complaintGuidance: '1',
    }),
  ]);

/** A week, of a grant. */
export const hours = [0.5, 1, 2] as const;

/** A grant where the programme needs one. */
export const grant = ({ random, programme, today }: Present): readonly Act[] => {
  if (!programme.grantRequired.value) return [];
  const from = addDays(today, random.below(10) - 3);
  return [
    act('caseworker', {
      type: 'DecideGrant',
      from,
      to: random.below(3) === 0 ? addDays(from, 20 + random.below(150)) : addMonths(from, 6),
      hoursPerWeek: random.pick(hours),
      assessment: 'Mentorstøtten er afgørende',
      assessedBy: 'caseworker',
      under: { rule: 'mentor-agreement', occasionOn: null },
      override: null,
    }),
  ];
};

/** The one mentor there is. */
export const proposal = ({ mentor }: Present): Act =>
  act('coordinator', {
    type: 'ProposeMatch',
    mentor,
    criteria: [{ criterion: 'area', points: 20 }],
    conflictOfInterest: false,
    explanation: 'De har mødt hinanden før',
  });

/** Another mentor, or none. */
export const rematch = (present: Present): Act =>
  present.random.below(6) === 0
    ? act('coordinator', { type: 'DeclineRematch', reason: 'wish', note: null })
    : proposal(present);

/** A no, a yes or two. */
export const answers = ({ random }: Present): readonly Act[] => {
  if (random.below(5) === 0) {
    const side = random.pick(['mentor', 'mentee'] as const);
    return [act('coordinator', { type: 'DeclineMatch', side, reason: 'noTime', note: byPhone })];
  }
  const sides = random.pick<readonly Side[]>([['mentor', 'mentee'], ['mentor'], ['mentee']]);
  return sides.map((side) => act('coordinator', { type: 'AcceptMatch', side, note: byPhone }));
};

/** It was not to be. */
export const abort = act('coordinator', { type: 'AbortStartup', side: 'mentee', note: byPhone });

/** The two meet; a first call may come before. */
export const introduction = ({ random }: Present): readonly Act[] => {
  if (random.below(12) === 0) return [abort];
  if (random.below(4) === 0) return [firstCall(random.pick(['mentor', 'mentee'] as const))];
  return [
    act('coordinator', { type: 'CompleteAlignment', participants: 'pair' }),
    act('coordinator', { type: 'HoldIntro', note: null }),
  ];
};

const firstCall = (leg: 'mentor' | 'mentee'): Act =>
  act('coordinator', { type: 'CompleteFollowUp', rule: 'followUp', ordinal: 1, leg, note: null });
