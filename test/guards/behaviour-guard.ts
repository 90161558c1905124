import pg from 'pg';
import type { TestStore } from '../support/store.ts';
import type { Guarantee } from './guarantees.ts';

/** A promise was broken: what a check throws, and nothing else. */
export class Broken extends Error {
  override readonly name = 'Broken';
}

/** A promise as a caller of the event store has it. The same check is run with the guard and, in another database, without it. */
export interface BehaviourGuard {
  readonly guarantee: Guarantee;
  readonly name: string;
  readonly takeOut: (test: TestStore) => Promise<void>;
  /** Throws `Broken` when the promise is not kept. */
  readonly check: (test: TestStore) => Promise<void>;
}

/** Throws `Broken` unless it is so. */
export const promised: (isSo: boolean, promise: string) => asserts isSo = (isSo, promise) => {
  if (!isSo) throw new Broken(promise);
};

/** Runs statements as the superuser. */
export const asAdmin = async <Row extends pg.QueryResultRow>(
  { database }: TestStore,
  sql: string,
  values: readonly unknown[] = [],
): Promise<readonly Row[]> => {
  const admin = new pg.Client({ connectionString: database.adminUrl });
  await admin.connect();
  try {
    return (await admin.query<Row>(sql, [...values])).rows;
  } finally {
    await admin.end();
  }
};

/**
 * Takes a piece out of every function of the schema that has it, found by its text and not by the function's name.
 * Throws when no function has it: the guard is somewhere else now.
 */
export const takeOutOfFunctions = async (test: TestStore, piece: RegExp, instead = ''): Promise<void> => {
  const functions = await asAdmin<{ text: string }>(
    test,
    `select pg_get_functiondef(oid) as text from pg_proc where pronamespace = 'public'::regnamespace and prokind = 'f'`,
  );
  const bare = functions.map(({ text }) => [text, text.replaceAll(piece, instead)] as const);
  const changed = bare.flatMap(([before, after]) => (before === after ? [] : [after]));
  if (changed.length === 0) throw new Error(`No function has ${piece.source}`);
  for (const text of changed) await asAdmin(test, text);
};
