import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { rawRow } from './workload.ts';

const columns = [
  'tenant',
  'stream',
  'version',
  'id',
  'type',
  'schema_version',
  'data',
  'occurred_at',
  'actor_id',
  'actor_role',
  'command_id',
  'correlation_id',
  'causation_id',
  'programme_version',
  'rule_version',
];

/** The floor's table: an event's columns, a position by identity, one key and no guard. */
export const createRawEvents = async (adminUrl: string): Promise<void> => {
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  await admin.query(`
    create table raw_events (
      position bigint generated always as identity primary key,
      tenant text not null, stream text not null, version integer not null, id uuid not null, type text not null,
      schema_version integer not null, data jsonb not null, occurred_at timestamptz(3) not null,
      recorded_at timestamptz(3) not null default clock_timestamp(), actor_id text not null, actor_role text not null,
      command_id text not null, correlation_id text not null, causation_id text, programme_version text, rule_version text
    );
    grant select, insert on raw_events to forlob_app`);
  await admin.end();
};

/** A writer of the floor: one prepared insert of so many rows, a transaction each. */
export const createRawWriter = (pool: pg.Pool, rows: number): (() => Promise<unknown>) => {
  const stream = `course-${randomUUID()}`;
  const places = Array.from({ length: rows }, (_, row) => {
    const marks = columns.map((_name, column) => `$${row * columns.length + column + 1}`);
    return `(${marks.join(', ')})`;
  });
  const text = `insert into raw_events (${columns.join(', ')}) values ${places.join(', ')}`;
  let version = 0;
  return () =>
    pool.query({
      name: `raw ${rows}`,
      text,
      values: Array.from({ length: rows }, (_, row) => rawRow(stream, ++version, row === 0)).flat(),
    });
};
