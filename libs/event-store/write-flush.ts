import type pg from 'pg';
import { byteColumn, hex, plainColumn, textColumn } from './columns.ts';
import type { Append } from './event-store.ts';
import type { PreparedAppend } from './prepare-append.ts';
import type { Written } from './written.ts';

interface Loser {
  readonly stream: string;
  readonly kind: 'duplicate' | 'claimTaken' | 'versionConflict';
  readonly actual: number | null;
  readonly claim: string | null;
}

/** Without `first` and `recordedAt` when everyone lost. */
interface Answer {
  readonly lost: readonly Loser[];
  readonly first?: number;
  /** Milliseconds since 1970. */
  readonly recordedAt?: number;
}

const parameters = 34;
const text = `select append_flush(${Array.from({ length: parameters }, (_, index) => `$${index + 1}`).join(', ')}) as written`;

/** Writes a flush: appends to different streams, with different command ids and claims, sorted by stream. */
export const writeFlush = async (
  pool: pg.Pool,
  tenant: string,
  batch: readonly PreparedAppend[],
): Promise<readonly Written[]> => {
  const { rows: answers } = await pool.query<{ written: Answer }>({
    name: 'append_flush',
    text,
    values: [
      tenant,
      ...decisionColumns(batch),
      ...claimColumns(batch.flatMap(({ append }) => claimRows(append)).sort(byKey)),
      ...eventColumns(batch.flatMap(({ rows }) => rows)),
      ...textColumns(batch.flatMap(({ texts }) => texts)),
      peopleDocument(batch.flatMap(({ append }) => peopleRows(append))),
    ],
  });
  const written = answers[0]?.written;
  if (written === undefined) throw new Error('append_flush answered nothing');
  const losers = new Map(written.lost.map((loser) => [loser.stream, loser]));
  const recordedAt = new Date(written.recordedAt ?? 0).toISOString();
  let next = written.first ?? 0;
  return batch.map(({ append, rows }) => {
    const loser = losers.get(append.stream);
    if (loser !== undefined) return lost(loser);
    const firstPosition = next;
    next += rows.length;
    return { kind: 'accepted', firstPosition, recordedAt };
  });
};

const lost = ({ kind, actual, claim }: Loser): Written => {
  if (kind === 'claimTaken') return { kind, key: claim ?? '' };
  return kind === 'duplicate' ? { kind } : { kind: 'versionConflict', actual: actual ?? 0 };
};

const decisionColumns = (batch: readonly PreparedAppend[]): readonly unknown[] => [
  textColumn(batch, ({ append }) => append.stream),
  plainColumn(batch, ({ append }) => append.expectedVersion),
  plainColumn(batch, ({ rows }) => rows.length),
  textColumn(batch, ({ append }) => append.actor.id),
  textColumn(batch, ({ append }) => append.commandId),
  textColumn(batch, ({ append }) => append.contentHash),
  JSON.stringify(batch.map(({ append }) => append.answer)),
];

interface ClaimRow {
  readonly key: string;
  readonly owner: string;
  readonly taken: boolean;
}

const claimRows = ({ stream, claims }: Append): readonly ClaimRow[] =>
  claims === undefined
    ? []
    : [
        ...claims.take.map(({ key }) => ({ key, owner: stream, taken: true })),
        ...claims.release.map((key) => ({ key, owner: stream, taken: false })),
      ];

/** The order in which every process takes them. */
const byKey = (a: ClaimRow, b: ClaimRow): number => (a.key < b.key ? -1 : 1);

const claimColumns = (claims: readonly ClaimRow[]): readonly unknown[] => [
  textColumn(claims, ({ key }) => key),
  textColumn(claims, ({ owner }) => owner),
  plainColumn(claims, ({ taken }) => taken),
];

const eventColumns = (rows: PreparedAppend['rows']): readonly unknown[] => [
  textColumn(rows, (row) => row.stream),
  plainColumn(rows, (row) => row.version),
  textColumn(rows, (row) => row.id),
  textColumn(rows, (row) => row.type),
  plainColumn(rows, (row) => row.schema_version),
  JSON.stringify(rows.map((row) => row.data)),
  JSON.stringify(rows.map((row) => row.text_hashes)),
  textColumn(rows, (row) => row.occurred_at),
  textColumn(rows, (row) => row.actor_id),
  textColumn(rows, (row) => row.actor_role),
  textColumn(rows, (row) => row.command_id),
  textColumn(rows, (row) => row.correlation_id),
  textColumn(rows, (row) => row.causation_id),
  textColumn(rows, (row) => row.programme_version),
  textColumn(rows, (row) => row.rule_version),
];

const textColumns = (texts: PreparedAppend['texts']): readonly unknown[] =>
  texts.length === 0
    ? Array.from({ length: 7 }, () => null)
    : [
        textColumn(texts, (row) => row.stream),
        plainColumn(texts, (row) => row.version),
        textColumn(texts, (row) => row.field),
        textColumn(texts, (row) => row.subject),
        textColumn(texts, (row) => row.key_group),
        plainColumn(texts, (row) => row.key_version),
        byteColumn(texts, (row) => row.ciphertext),
      ];

const peopleRows = ({ stream, people = [] }: Append): readonly object[] =>
  people.map(({ subject, keyVersion, ciphertext, lookUps }) => ({
    stream,
    subject,
    key_version: keyVersion,
    ciphertext: hex(ciphertext),
    look_ups: lookUps,
  }));

const peopleDocument = (people: readonly object[]): string | null =>
  people.length === 0 ? null : JSON.stringify(people);
