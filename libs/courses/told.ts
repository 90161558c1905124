import type { Circumstances } from './circumstances.ts';
import type { Told } from './words.ts';

/** Who tells this, and when. */
export const told = ({ actor, now, today }: Circumstances): Told => ({ by: actor, at: now, on: today });
