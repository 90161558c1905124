import type { AnchorName } from '#programmes';
import type { Occasion } from '../known.ts';

/** An occasion to count from; the two silences and the ledger's facts are such too. */
export type Start = Omit<Occasion, 'anchor'> & {
  readonly anchor: AnchorName;
  /** What is counted from in place of a contact or a graduation, as long as there has been none. */
  readonly instead?: Instead;
  /** Local, where what is counted from has a time of its own. */
  readonly time?: string;
};

export type Instead = 'takeover' | 'agreementStart' | 'closed';
