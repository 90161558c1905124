import { isRefusal, objection } from '#kernel';
import type { Decision } from '#kernel';
import type { MentorAction, MentorCommand, MentorCommandType, MentorSystemCommand } from './commands.ts';
import type { MentorEvent } from './events.ts';
import { mentorLifecycle } from './lifecycle.ts';
import type { Mentor, NotApplied } from './mentor.ts';
import { refuseMentor } from './refusals.ts';
import { mentorStateNames } from './state-names.ts';

type Decide = (command: MentorCommand, mentor: Mentor | NotApplied) => Decision<MentorEvent>;

const moves: ReadonlySet<MentorEvent['type']> = new Set([
  'ScreeningInterviewHeld',
  'MentorScreenedOut',
  'MentorApproved',
  'MentorPaused',
  'MentorReturned',
  'MentorLeft',
] as const);

/** What a command makes happen to a mentor: events, none where it has happened already, or a refusal. */
export const decideMentor = (command: MentorCommand, mentor: Mentor | NotApplied): Decision<MentorEvent> => {
  // The table narrows command and state together, which TypeScript cannot follow through the look-up.
  const decide = mentorLifecycle[mentor.state][command.type] as Decide | undefined;
  if (command.on > command.today) return refuseMentor('MENTOR_IN_THE_FUTURE', { on: command.on });
  if (decide === undefined)
    return mentor.state === 'notApplied'
      ? refuseMentor('NO_SUCH_MENTOR')
      : refuseMentor('MENTOR_NOT_ALLOWED_NOW', { state: mentorStateNames[mentor.state] });
  const decision = decide(command, mentor);
  if (isRefusal(decision) || mentor.state === 'notApplied') return decision;
  const last = mentor.lastTransitionOn;
  const backwards = decision.some(({ type, data }) => moves.has(type) && data.on < last);
  return objection(backwards && refuseMentor('MENTOR_BEFORE_LAST_TRANSITION', { last })) ?? decision;
};

/** What people may wish for in this state; what courses and the clock tell of a mentor is not among it. */
export const mentorActionsIn = ({ state }: Mentor): readonly MentorAction[] =>
  (Object.keys(mentorLifecycle[state]) as MentorCommandType[]).filter(isAction);

const bySystem: Readonly<Record<MentorSystemCommand['type'], true>> = {
  TakeOnCourse: true,
  GiveBackCourse: true,
  IssueMentorReminder: true,
};

const isAction = (type: MentorCommandType): type is MentorAction => !Object.hasOwn(bySystem, type);
