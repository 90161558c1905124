import { withTexts } from '#kernel';
import type { Decision } from '#kernel';
import type {
  ApplyAsMentor,
  ApproveMentor,
  HoldScreeningInterview,
  ScreenOutMentor,
  StateMentorKind,
} from './commands.ts';
import type { MentorEvent } from './events.ts';
import type { KnownMentor } from './mentor.ts';
import { refuseMentor } from './refusals.ts';

type Decided = Decision<MentorEvent>;

/** → applied. */
export const applyAsMentor = ({ on, mentor, channel, kind }: ApplyAsMentor): Decided => [
  { type: 'MentorApplied', data: { on, mentor, channel, kind } },
];

/** The kind may be told, or told otherwise, at any time. */
export const stateMentorKind = ({ on, kind }: StateMentorKind, { kind: before }: KnownMentor): Decided =>
  kind === before ? [] : [{ type: 'MentorKindStated', data: { on, kind } }];

/** applied → screened. Each dilemma of the catalogue is answered once at most. */
export const holdScreeningInterview = (
  { on, dilemmas, note, corps }: HoldScreeningInterview,
  { mentor }: KnownMentor,
): Decided => {
  const known = corps.dilemmas.value.map(({ id }) => id);
  const told = dilemmas.map(({ dilemma }) => dilemma);
  if (told.some((each) => !known.includes(each)))
    return refuseMentor('UNKNOWN_DILEMMA', { dilemmas: known.join(', ') });
  if (new Set(told).size < told.length) return refuseMentor('DILEMMA_TWICE');
  const answers = dilemmas.map(({ dilemma, answer }) => [`dilemma-${dilemma}`, answer] as const);
  return [
    {
      type: 'ScreeningInterviewHeld',
      data: { on, dilemmas: dilemmas.map(({ dilemma, verdict }) => ({ dilemma, verdict })) },
      ...withTexts(mentor, { note, ...Object.fromEntries(answers) }),
    },
  ];
};

/** applied, screened → screenedOut. */
export const screenOutMentor = ({ on, reason, note }: ScreenOutMentor, { mentor }: KnownMentor): Decided => [
  { type: 'MentorScreenedOut', data: { on, reason }, ...withTexts(mentor, { note }) },
];

/** screened → approved. */
export const approveMentor = ({ on }: ApproveMentor): Decided => [{ type: 'MentorApproved', data: { on } }];
