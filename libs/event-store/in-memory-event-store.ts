import { createMemoryKeyRing, type KeyRing, type VaultRow } from '#personal-data';
import type { Instant, Recorded, StreamId, SubjectId } from '#kernel';
import type { Append, AppendResult, EventStore, RememberedCommand } from './event-store.ts';
import { toRecorded } from './event-row.ts';
import { prepareAppend, type PreparedAppend } from './prepare-append.ts';
import { openText } from './seal-texts.ts';
import type { EventsTable } from './tables.ts';
import type { Upcasters } from './upcast.ts';

export interface InMemoryEventStoreOptions {
  readonly keys?: KeyRing;
  readonly upcasters?: Upcasters;
  /** The application's clock; default: the real one. */
  readonly now?: () => Instant;
}

/** The event store's twin without a database, under the same contract tests; with a look at its vault. */
export interface InMemoryEventStore extends EventStore {
  person(tenant: string, subject: SubjectId): VaultRow | undefined;
}

interface Log {
  readonly rows: EventsTable[];
  readonly streams: Map<StreamId, EventsTable[]>;
  readonly texts: Map<string, PreparedAppend['texts'][number][]>;
  readonly commands: Map<string, RememberedCommand>;
  readonly claims: Map<string, StreamId>;
  readonly people: Map<SubjectId, VaultRow>;
}

/** Everything in maps; each append is decided and written in one turn of the event loop. */
export const createInMemoryEventStore = ({
  keys = createMemoryKeyRing(),
  upcasters = {},
  now = () => new Date().toISOString(),
}: InMemoryEventStoreOptions = {}): InMemoryEventStore => {
  const logs = new Map<string, Log>();
  const listeners = new Set<(tenant: string) => void>();
  const logOf = (tenant: string): Log => logs.get(tenant) ?? emptyLog();

  const tell = (tenant: string): void => {
    setImmediate(() => {
      for (const listener of listeners) listener(tenant);
    });
  };

  return {
    append: async (tenant, append) => {
      const prepared = await prepareAppend(keys, tenant, append, upcasters);
      const log = logOf(tenant);
      const refused = lost(log, append);
      if (refused !== undefined) return refused;
      logs.set(tenant, log);
      tell(tenant);
      return write(log, tenant, prepared, now());
    },
    load: async (tenant, stream, { texts = false, upToVersion = Infinity } = {}) => {
      const log = logOf(tenant);
      const rows = (log.streams.get(stream) ?? []).filter(({ version }) => version <= upToVersion);
      const events = await Promise.all(
        rows.map((row) =>
          texts ? withTexts(keys, log, row, upcasters) : Promise.resolve(toRecorded(row, upcasters)),
        ),
      );
      return { events, version: rows.at(-1)?.version ?? 0, now: now() };
    },
    read: (tenant, afterPosition, limit) =>
      Promise.resolve(
        logOf(tenant)
          .rows.slice(afterPosition, afterPosition + limit)
          .map((row) => toRecorded(row, upcasters)),
      ),
    head: (tenant) => Promise.resolve(logOf(tenant).rows.length),
    findCommand: (tenant, actorId, commandId) =>
      Promise.resolve(logOf(tenant).commands.get(commandKey(actorId, commandId))),
    tenants: () => Promise.resolve([...logs.keys()].sort()),
    now: () => Promise.resolve(now()),
    onNews: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    close: () => Promise.resolve(),
    person: (tenant, subject) => logOf(tenant).people.get(subject),
  };
};

const emptyLog = (): Log => ({
  rows: [],
  streams: new Map(),
  texts: new Map(),
  commands: new Map(),
  claims: new Map(),
  people: new Map(),
});

const commandKey = (actorId: string, commandId: string): string => JSON.stringify([actorId, commandId]);
const textKey = (stream: StreamId, version: number): string => `${stream}@${version}`;

/** Why an append cannot be written; undefined when it can. */
const lost = (
  log: Log,
  { stream, expectedVersion, actor, commandId, claims }: Append,
): AppendResult | undefined => {
  const first = log.commands.get(commandKey(actor.id, commandId));
  if (first !== undefined) return { kind: 'duplicate', ...first };
  const actual = log.streams.get(stream)?.length ?? 0;
  if (actual !== expectedVersion) return { kind: 'versionConflict', actual };
  const taken = (claims?.take ?? [])
    .map(({ key }) => key)
    .sort()
    .find((key) => ![undefined, stream].includes(log.claims.get(key)));
  return taken === undefined ? undefined : { kind: 'claimTaken', key: taken };
};

const write = (
  log: Log,
  tenant: string,
  { append, rows, texts }: PreparedAppend,
  now: Instant,
): AppendResult => {
  const last = log.rows.at(-1);
  const recordedAt = last !== undefined && last.recorded_at > now ? last.recorded_at : now;
  const firstPosition = log.rows.length + 1;
  // Through JSON and back: what is stored shares nothing with the caller, as in a database.
  const written = rows.map((row, index) => ({
    ...row,
    tenant,
    position: firstPosition + index,
    recorded_at: recordedAt,
    data: JSON.parse(JSON.stringify(row.data)) as object,
  }));
  log.rows.push(...written);
  log.streams.set(append.stream, [...(log.streams.get(append.stream) ?? []), ...written]);
  for (const text of texts) {
    const place = textKey(text.stream, text.version);
    log.texts.set(place, [...(log.texts.get(place) ?? []), text]);
  }
  for (const key of append.claims?.release ?? [])
    if (log.claims.get(key) === append.stream) log.claims.delete(key);
  for (const { key } of append.claims?.take ?? []) log.claims.set(key, append.stream);
  for (const row of append.people ?? []) log.people.set(row.subject, row);

  const outcome = {
    version: append.expectedVersion + rows.length,
    firstPosition,
    lastPosition: firstPosition + rows.length - 1,
  };
  log.commands.set(commandKey(append.actor.id, append.commandId), {
    ...outcome,
    stream: append.stream,
    contentHash: append.contentHash,
    answer: append.answer,
  });
  return { kind: 'accepted', ...outcome, recordedAt, eventIds: rows.map(({ id }) => id) };
};

const withTexts = async (
  keys: KeyRing,
  log: Log,
  row: EventsTable,
  upcasters: Upcasters,
): Promise<Recorded> => {
  const event = toRecorded(row, upcasters);
  const sealed = log.texts.get(textKey(row.stream, row.version)) ?? [];
  const opened = await Promise.all(
    sealed.map(async (text) => [text.field, await openText(keys, row, text)] as const),
  );
  const texts = Object.fromEntries(
    opened.flatMap(([field, text]) => (text === undefined ? [] : [[field, text]])),
  );
  return Object.keys(texts).length === 0 ? event : { ...event, texts };
};
