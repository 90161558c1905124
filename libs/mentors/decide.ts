import { isRefusal, objection } from '#kernel';
import type { Decision } from '#kernel';
import type { MentorCommand } from './commands.ts';
import type { MentorEvent } from './events.ts';
import { mentorLifecycle } from './lifecycle.ts';
import type { Mentor, NotApplied } from './mentor.ts';
import { refuseMentor } from './refusals.ts';

const names: Readonly<Record<Mentor['state'], { readonly da: string; readonly en: string }>> = {
  applied: { da: 'ansøger', en: 'applied' },
  screened: { da: 'screenet', en: 'screened' },
  approved: { da: 'godkendt', en: 'approved' },
  paused: { da: 'på pause', en: 'paused' },
  screenedOut: { da: 'ikke optaget', en: 'screened out' },
  left: { da: 'stoppet', en: 'left' },
};

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
      : refuseMentor('MENTOR_NOT_ALLOWED_NOW', { state: names[mentor.state] });
  const decision = decide(command, mentor);
  if (isRefusal(decision) || mentor.state === 'notApplied') return decision;
  const last = mentor.lastTransitionOn;
  const backwards = decision.some(({ type, data }) => moves.has(type) && data.on < last);
  return objection(backwards && refuseMentor('MENTOR_BEFORE_LAST_TRANSITION', { last })) ?? decision;
};
