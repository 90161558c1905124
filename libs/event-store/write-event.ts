import type pg from 'pg';
import type { PreparedAppend } from './prepare-append.ts';
import type { Written } from './written.ts';

/** Whether an append can go by `writeEvent`: one event, at most one text, nothing but one claim besides. */
export const isOneEvent = ({ append: { claims, people = [] }, rows, texts }: PreparedAppend): boolean =>
  rows.length === 1 &&
  texts.length <= 1 &&
  people.length === 0 &&
  (claims === undefined || (claims.take.length <= 1 && claims.release.length === 0));

const text = `select append_event(${Array.from({ length: 25 }, (_, index) => `$${index + 1}`).join(', ')}) as written`;

/** Writes an append of one event; undefined, and nothing is written, when anything stands in its way. */
export const writeEvent = async (
  pool: pg.Pool,
  tenant: string,
  { append, rows, texts }: PreparedAppend,
): Promise<Written | undefined> => {
  const [row] = rows;
  const [sealed] = texts;
  if (row === undefined) throw new RangeError('An append has at least one event');
  const { rows: answers } = await pool.query<{
    written: readonly [position: string, recordedAt: string] | null;
  }>({
    name: 'append_event',
    text,
    values: [
      tenant,
      append.stream,
      append.expectedVersion,
      append.actor.id,
      append.commandId,
      append.contentHash,
      JSON.stringify(append.answer),
      append.claims?.take[0]?.key,
      row.id,
      row.type,
      row.schema_version,
      JSON.stringify(row.data),
      row.text_hashes === null ? null : JSON.stringify(row.text_hashes),
      row.occurred_at,
      row.actor_id,
      row.actor_role,
      row.correlation_id,
      row.causation_id,
      row.programme_version,
      row.rule_version,
      sealed?.field,
      sealed?.subject,
      sealed?.key_group,
      sealed?.key_version,
      sealed?.ciphertext,
    ],
  });
  const written = answers[0]?.written;
  if (written === undefined || written === null) return undefined;
  const [position, recordedAt] = written;
  return {
    kind: 'accepted',
    firstPosition: Number(position),
    recordedAt: new Date(Number(recordedAt)).toISOString(),
  };
};
