import type pg from 'pg';
import type { KeyRing } from '#personal-data';
import type { Instant, Recorded, StreamId, Text } from '#kernel';
import type { LoadedStream, LoadOptions } from './event-store.ts';
import { toRecorded } from './event-row.ts';
import { openText } from './seal-texts.ts';
import type { EventsTable, EventTextsTable } from './tables.ts';
import type { Upcasters } from './upcast.ts';

/** One row per event and text, or a single one with nothing but the time. */
type Row = { now: Instant } & (
  | ({ version: null } & { field: null })
  | (Omit<EventsTable, 'tenant' | 'stream' | 'text_hashes'> &
      (Omit<EventTextsTable, 'tenant' | 'stream'> | { field: null }))
);

type Select = <Result extends pg.QueryResultRow>(
  name: string,
  text: string,
  values: readonly unknown[],
) => Promise<readonly Result[]>;

/** More versions than any stream has. */
const toTheEnd = 2 ** 31 - 1;

/** Reads a stream and the application's clock in one round trip, and decrypts its texts when they are asked for. */
export const loadStream = async (
  select: Select,
  { keys, upcasters }: { readonly keys: KeyRing; readonly upcasters: Upcasters },
  tenant: string,
  stream: StreamId,
  { texts = false, upToVersion = toTheEnd }: LoadOptions,
): Promise<LoadedStream> => {
  const rows = await select<Row>('load_stream', 'select * from load_stream($1, $2, $3, $4)', [
    tenant,
    stream,
    upToVersion,
    texts,
  ]);
  const events: Recorded[] = [];
  for (const row of rows) {
    if (row.version === null) continue;
    const place = { tenant, stream, version: row.version, type: row.type };
    const text = row.field === null ? undefined : await openText(keys, place, row);
    const last = events.at(-1);
    const isNext = last?.version !== row.version;
    const event = isNext ? toRecorded({ ...row, tenant, stream }, upcasters) : last;
    const read = row.field === null || text === undefined ? event : withText(event, row.field, text);
    if (isNext) events.push(read);
    else events[events.length - 1] = read;
  }
  return { events, version: events.at(-1)?.version ?? 0, now: rows[0]?.now ?? '' };
};

const withText = (event: Recorded, field: string, text: Text): Recorded => ({
  ...event,
  texts: { ...event.texts, [field]: text },
});
