import type pg from 'pg';
import type { KeyRing } from '#personal-data';
import type { Instant, Recorded, StreamId } from '#kernel';
import type { AppendResult, EventStore, JsonValue, RememberedCommand } from './event-store.ts';
import { toRecorded } from './event-row.ts';
import { createGroupCommit, type GroupCommit } from './group-commit.ts';
import { loadStream } from './load-stream.ts';
import { createNews } from './news.ts';
import { watchedAppend, watchedFlush, type StoreObserver } from './observer.ts';
import { isCollision, isRejection, named } from './outage.ts';
import { prepareAppend, type PreparedAppend } from './prepare-append.ts';
import type { EventsTable } from './tables.ts';
import type { Upcasters } from './upcast.ts';
import { isOneEvent, writeEvent } from './write-event.ts';
import { writeFlush } from './write-flush.ts';
import type { Written } from './written.ts';

export interface PostgresEventStoreOptions {
  readonly keys: KeyRing;
  readonly upcasters?: Upcasters;
  /** Appends a flush at most; default 256. */
  readonly maxBatch?: number;
  /** Appends waiting per tenant at most; default 4,096. */
  readonly maxQueue?: number;
  readonly observer?: StoreObserver;
}

export interface PostgresEventStore extends EventStore {
  /** Appends that wait for a flush, by tenant. */
  readonly waiting: () => ReadonlyMap<string, number>;
}

/** The event store on PostgreSQL. `pool` comes from `createPool` and signs in as `forlob_app`; ending it is the caller's. */
export const createPostgresEventStore = (
  pool: pg.Pool,
  { keys, upcasters = {}, maxBatch = 256, maxQueue = 4_096, observer }: PostgresEventStoreOptions,
): PostgresEventStore => {
  const news = createNews(pool);
  const queues = new Map<string, GroupCommit<PreparedAppend, Written>>();

  const queueOf = (tenant: string): GroupCommit<PreparedAppend, Written> => {
    const known = queues.get(tenant);
    if (known !== undefined) return known;
    const queue = createGroupCommit<PreparedAppend, Written>({
      flush: watchedFlush(tenant, observer, async (batch) => {
        const written = await writeTogether(pool, tenant, batch);
        if (written.some(({ kind }) => kind === 'accepted')) news.announce(tenant);
        return written;
      }),
      keysOf,
      compare: (a, b) => (a.append.stream < b.append.stream ? -1 : 1),
      isWorthSplitting: isRejection,
      maxBatch,
      maxQueue,
    });
    queues.set(tenant, queue);
    return queue;
  };

  const findCommand = async (
    tenant: string,
    actorId: string,
    commandId: string,
  ): Promise<RememberedCommand | undefined> => {
    const rows = await select<{
      stream: StreamId;
      content_hash: string;
      answer: JsonValue;
      version: number;
      first_position: number;
      last_position: number;
    }>('find_command', 'select * from find_command($1, $2, $3)', [tenant, actorId, commandId]);
    const [row] = rows;
    if (row === undefined) return undefined;
    return {
      stream: row.stream,
      contentHash: row.content_hash,
      answer: row.answer,
      version: row.version,
      firstPosition: row.first_position,
      lastPosition: row.last_position,
    };
  };

  const select = async <Row extends pg.QueryResultRow>(
    name: string,
    text: string,
    values: readonly unknown[],
  ): Promise<readonly Row[]> => {
    try {
      return (await pool.query<Row>({ name, text, values: [...values] })).rows;
    } catch (error) {
      throw named(error);
    }
  };

  const append: EventStore['append'] = async (tenant, append) => {
    const prepared = await prepareAppend(keys, tenant, append, upcasters);
    const written = await queueOf(tenant)
      .add(prepared)
      .catch((error: unknown) => {
        throw named(error);
      });
    if (written.kind === 'accepted') return acceptance(prepared, written);
    if (written.kind !== 'duplicate') return written;
    const first = await findCommand(tenant, append.actor.id, append.commandId);
    if (first === undefined) throw new Error(`The command ${append.commandId} was taken and is not there`);
    return { kind: 'duplicate', ...first };
  };

  return {
    append: watchedAppend(observer, append),
    load: (tenant, stream, options = {}) => loadStream(select, { keys, upcasters }, tenant, stream, options),
    read: async (tenant, afterPosition, limit): Promise<readonly Recorded[]> => {
      const rows = await select<EventsTable>('read_log', 'select * from read_log($1, $2, $3)', [
        tenant,
        afterPosition,
        limit,
      ]);
      return rows.map((row) => toRecorded(row, upcasters));
    },
    head: async (tenant) => {
      const [row] = await select<{ head: number }>('log_head', 'select log_head($1) as head', [tenant]);
      return row?.head ?? 0;
    },
    findCommand,
    tenants: async () => {
      const rows = await select<{ tenant: string }>(
        'tenants',
        'select tenant from tenants order by tenant',
        [],
      );
      return rows.map(({ tenant }) => tenant);
    },
    now: async () => {
      const [row] = await select<{ now: Instant }>('app_now', 'select app_now() as now', []);
      if (row === undefined) throw new Error('app_now answered nothing');
      return row.now;
    },
    onNews: (listener) => news.listen(listener),
    waiting: () => new Map([...queues].map(([tenant, queue]) => [tenant, queue.waiting()])),
    close: async () => {
      await Promise.all([...queues.values()].map((queue) => queue.idle()));
      await news.close();
    },
  };
};

/** Alone by the short way where that will do; twice when it met another process's flush in a circle. */
const writeTogether = async (
  pool: pg.Pool,
  tenant: string,
  batch: readonly PreparedAppend[],
): Promise<readonly Written[]> => {
  const [only] = batch;
  if (batch.length > 1 || only === undefined) return writeFlush(pool, tenant, batch);
  const write = async (): Promise<readonly Written[]> => {
    const written = isOneEvent(only) ? await writeEvent(pool, tenant, only) : undefined;
    return written === undefined ? writeFlush(pool, tenant, batch) : [written];
  };
  return write().catch((error: unknown) => {
    if (isCollision(error)) return write();
    throw error;
  });
};

/** What two appends of one flush may not share: the stream, the command id, a claim. */
const keysOf = ({ append }: PreparedAppend): readonly string[] => [
  `stream ${append.stream}`,
  `command ${JSON.stringify([append.actor.id, append.commandId])}`,
  ...(append.claims?.take.map(({ key }) => `claim ${key}`) ?? []),
  ...(append.claims?.release.map((key) => `claim ${key}`) ?? []),
  ...(append.people?.map(({ subject }) => `person ${subject}`) ?? []),
];

const acceptance = (
  { append, rows }: PreparedAppend,
  { firstPosition, recordedAt }: Written & { kind: 'accepted' },
): AppendResult => ({
  kind: 'accepted',
  version: append.expectedVersion + rows.length,
  firstPosition,
  lastPosition: firstPosition + rows.length - 1,
  recordedAt,
  eventIds: rows.map(({ id }) => id),
});
