import type pg from 'pg';
import type { Instant } from '#kernel';
import type { Append } from './event-store.ts';
import type { PreparedAppend } from './prepare-append.ts';

/** What the database says of one append; a duplicate's first answer is looked up afterwards. */
export type Written =
  | {
      readonly kind: 'accepted';
      readonly firstPosition: number;
      readonly recordedAt: Instant;
    }
  | { readonly kind: 'duplicate' }
  | { readonly kind: 'claimTaken'; readonly key: string }
  | { readonly kind: 'versionConflict'; readonly actual: number };

interface Verdict {
  kind: 'accepted' | 'duplicate' | 'claimTaken' | 'versionConflict';
  actual: number | null;
  claim: string | null;
}

/** Writes one append by the path with parameters: 0.9 instead of 0.76 of a raw insert (measured, see ADR 0010). */
export const writeOne = async (pool: pg.Pool, tenant: string, prepared: PreparedAppend): Promise<Written> => {
  const { append, rows, texts } = prepared;
  const { rows: answers } = await pool.query<
    Verdict & { first_position: number | null; recorded_at: Instant | null }
  >({
    name: 'append_one',
    text: 'select kind, actual, claim, first_position, recorded_at from append_one($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)',
    values: [
      tenant,
      append.stream,
      append.expectedVersion,
      rows.length,
      append.actor.id,
      append.commandId,
      append.contentHash,
      JSON.stringify(append.answer),
      orNull(append.claims?.take.map(({ key }) => key)),
      orNull(append.claims?.release),
      JSON.stringify(rows),
      json(textRows(texts)),
      json(peopleRows(append)),
    ],
  });
  const [answer] = answers;
  if (answer === undefined) throw new Error('append_one answered nothing');
  return answer.kind === 'accepted' ? accepted(answer.first_position, answer.recorded_at) : lost(answer);
};

/** Writes a flush: appends to different streams, with different command ids and claims, sorted by stream. */
export const writeBatch = async (
  pool: pg.Pool,
  tenant: string,
  batch: readonly PreparedAppend[],
): Promise<readonly Written[]> => {
  const { rows: answers } = await pool.query<{
    lost: readonly (Verdict & { stream: string })[];
    first_position: number | null;
    recorded_at: Instant | null;
  }>({
    name: 'append_batch',
    text: 'select lost, first_position, recorded_at from append_batch($1, $2, $3, $4, $5, $6)',
    values: [
      tenant,
      JSON.stringify(
        batch.map(({ append, rows }) => ({
          stream: append.stream,
          expected: append.expectedVersion,
          count: rows.length,
          actor_id: append.actor.id,
          command_id: append.commandId,
          content_hash: append.contentHash,
          answer: append.answer,
        })),
      ),
      json(batch.flatMap(({ append }) => claimRows(append))),
      JSON.stringify(batch.flatMap(({ rows }) => rows)),
      json(batch.flatMap(({ texts }) => textRows(texts))),
      json(batch.flatMap(({ append }) => peopleRows(append))),
    ],
  });
  const [answer] = answers;
  if (answer === undefined) throw new Error('append_batch answered nothing');
  const losers = new Map(answer.lost.map((loser) => [loser.stream, loser]));
  let next = answer.first_position;
  return batch.map(({ append, rows }) => {
    const loser = losers.get(append.stream);
    if (loser !== undefined) return lost(loser);
    const written = accepted(next, answer.recorded_at);
    next = written.firstPosition + rows.length;
    return written;
  });
};

const accepted = (position: number | null, recordedAt: Instant | null): Written & { kind: 'accepted' } => {
  if (position === null || recordedAt === null) throw new Error('An accepted append has no position');
  return { kind: 'accepted', firstPosition: position, recordedAt };
};

const lost = ({ kind, actual, claim }: Verdict): Written => {
  if (kind === 'claimTaken') return { kind, key: claim ?? '' };
  return kind === 'duplicate' ? { kind } : { kind: 'versionConflict', actual: actual ?? 0 };
};

const orNull = <Item>(list: readonly Item[] | undefined): readonly Item[] | null =>
  list === undefined || list.length === 0 ? null : list;

const json = (list: readonly object[]): string | null => (list.length === 0 ? null : JSON.stringify(list));

const hex = (bytes: Buffer): string => `\\x${bytes.toString('hex')}`;

const textRows = (texts: PreparedAppend['texts']): readonly object[] =>
  texts.map((row) => ({ ...row, ciphertext: hex(row.ciphertext) }));

const peopleRows = ({ stream, people = [] }: Append): readonly object[] =>
  people.map(({ subject, keyVersion, ciphertext, lookUps }) => ({
    stream,
    subject,
    key_version: keyVersion,
    ciphertext: hex(ciphertext),
    look_ups: lookUps,
  }));

const claimRows = ({ stream, claims }: Append): readonly object[] =>
  claims === undefined
    ? []
    : [
        ...claims.take.map(({ key }) => ({ key, owner: stream, taken: true })),
        ...claims.release.map((key) => ({ key, owner: stream, taken: false })),
      ];
