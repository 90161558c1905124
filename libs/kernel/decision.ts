import type { Event } from './event.ts';

/** A no by a rule, as a value. `code` is stable and never renamed; the texts are for people. */
export interface Refusal {
  readonly refused: string;
  readonly da: string;
  readonly en: string;
}

/** What a decision yields: events to record (none when it has happened already), or a refusal. */
export type Decision<E extends Event> = readonly E[] | Refusal;

/** Whether what was asked for is a no. */
export const isRefusal = (answer: object): answer is Refusal => 'refused' in answer;
