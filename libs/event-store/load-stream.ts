import type pg from 'pg';
import type { KeyRing } from '#personal-data';
import type { Instant, Recorded, StreamId, Text } from '#kernel';
import type { LoadedStream, LoadOptions } from './event-store.ts';
import { recordedIn } from './event-row.ts';
import { createOpener } from './seal-texts.ts';
import type { EventsTable, EventTextsTable } from './tables.ts';
import type { Upcasters } from './upcast.ts';

type EventRow = Omit<EventsTable, 'tenant' | 'stream' | 'text_hashes'>;
type TextRow = Omit<EventTextsTable, 'tenant' | 'stream'>;

/** First the time alone, then one row an event, then one a text. */
type Row =
  | { readonly now: Instant }
  | ({ readonly now: null; readonly field: null } & EventRow)
  | ({ readonly now: null } & TextRow);

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
  const types = new Map<number, string>();
  const open = createOpener(keys, tenant, stream);
  const opened = new Map<number, Record<string, Text>>();
  let now: Instant = '';
  for (const row of rows) {
    if (row.now !== null) now = row.now;
    else if (row.field === null) types.set(row.version, row.type);
    else {
      const text = await open(row.version, types.get(row.version) ?? '', row);
      if (text === undefined) continue;
      const ofEvent = opened.get(row.version);
      if (ofEvent === undefined) opened.set(row.version, { [row.field]: text });
      else ofEvent[row.field] = text;
    }
  }
  const events: Recorded[] = [];
  for (const row of rows)
    if (row.now === null && row.field === null)
      events.push(recordedIn(tenant, stream, row, upcasters, opened.get(row.version)));
  return { events, version: events.at(-1)?.version ?? 0, now };
};
