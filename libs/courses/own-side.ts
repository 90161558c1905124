import { isBlank } from '#kernel';
import type { Refusal, Role } from '#kernel';
import { objection, refuse } from './refuse.ts';
import type { Party, Side } from './words.ts';

const answersForItself: ReadonlySet<Role> = new Set(['mentor', 'mentee']);

/** Mentor and mentee speak for themselves alone. */
export const otherSide = (role: Role, party: Party): Refusal | false =>
  answersForItself.has(role) && role !== party && refuse('OTHER_SIDE');

/** Mentor and mentee speak for themselves; anyone else on their behalf, with a note on how the answer was given. */
export const onBehalf = (role: Role, side: Side, note: string | null): Refusal | undefined =>
  objection(otherSide(role, side), role !== side && isBlank(note) && refuse('NOTE_MISSING'));
