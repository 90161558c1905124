import { act, decider } from './act.ts';
import type { Act, Present } from './act.ts';
import { contact, endOfMatch, openWindow } from './follow-up-acts.ts';
import { lately, pause, whoPauses } from './pause-act.ts';

/** While it stands still: mostly it goes on again. */
export const duringPause = (present: Present): Act => {
  const { random, today } = present;
  const chance = random.below(20);
  if (chance < 9) return act(whoPauses(present), { type: 'ResumeCourse', note: null }, lately(present));
  if (chance < 12) return pause(present);
  if (chance < 13) return endOfMatch;
  if (chance < 14)
    return act(decider(present), { type: 'StartClosure', kind: 'early', reason: 'moved', note: null });
  return chance < 16 ? contact(present, today) : openWindow(present, undefined);
};

/** A closed course goes on again, when a leader has said yes. */
export const reopening = ({ random }: Present): readonly Act[] => [
  act('leader', { type: 'GiveApproval', of: 'reopening' }),
  act('coordinator', {
    type: 'ReopenCourse',
    to: random.below(4) === 0 ? 'waiting' : 'active',
    reason: 'Der var mere at gøre',
  }),
];
