import { parseArgs } from 'node:util';

/** What was asked for on the command line. */
export interface Wishes {
  /** One object a line, and no table. */
  readonly json: boolean;
  /** Beginnings of figures' names; empty = all. */
  readonly only: readonly string[];
  /** How cost grows instead of the figures. */
  readonly grow: boolean;
  /** Keep what was measured in docs/performance.jsonl and write docs/performance.md. */
  readonly write: boolean;
  /** Another number of rounds than each figure's own, to try something out. */
  readonly rounds: number | undefined;
}

/** Reads the command line. Throws a sentence on what it does not know. */
export const wishesOf = (args: readonly string[]): Wishes => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      json: { type: 'boolean', default: false },
      only: { type: 'string', multiple: true, default: [] },
      grow: { type: 'boolean', default: false },
      write: { type: 'boolean', default: false },
      rounds: { type: 'string' },
    },
  });
  return { ...values, rounds: values.rounds === undefined ? undefined : Number(values.rounds) };
};
