import { sql } from 'kysely';
import type pg from 'pg';
import type { Recorded } from '#kernel';
import { moveCheckpoint, readCheckpoint } from './checkpoints.ts';
import { withTenant, type TenantTransaction } from './connect.ts';
import { toRecorded } from './event-row.ts';
import { parkedStreams } from './parked-streams.ts';
import type { EventsTable } from './tables.ts';
import type { Upcasters } from './upcast.ts';

/**
 * What a subscription does with a page of events, in the order of the log.
 * `inside` writes to the database in the transaction that moves the checkpoint: exactly once.
 * `outside` acts elsewhere (Temporal, mail); the checkpoint moves after it resolved: at least once.
 */
export type PageHandler =
  | { readonly inside: (tx: TenantTransaction, events: readonly Recorded[], tenant: string) => Promise<void> }
  | { readonly outside: (events: readonly Recorded[], tenant: string) => Promise<void> };

export interface PageWork {
  readonly pool: pg.Pool;
  readonly tenant: string;
  readonly name: string;
  readonly handler: PageHandler;
  readonly upcasters: Upcasters;
}

interface Page {
  readonly from: number;
  readonly to: number;
  /** Without those of parked streams. */
  readonly events: readonly Recorded[];
}

/** The error of a handler, with the page it was given. */
export class PageFailed extends Error {
  override readonly name = 'PageFailed';
  readonly page: Page;
  constructor(page: Page, cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.page = page;
  }
}

/** Handles the next page and moves the checkpoint; answers how far that is. Throws `PageFailed`. */
export const workPage = async (work: PageWork, limit: number): Promise<number> => {
  const { pool, tenant, name, handler } = work;
  if ('inside' in handler)
    return withTenant(pool, tenant, async (tx) => {
      const page = await readPage(tx, work, limit);
      await handle(page, (events) => handler.inside(tx, events, tenant));
      if (page.to > page.from) await moveCheckpoint(tx, tenant, name, page.from, page.to);
      return page.to;
    });

  const page = await withTenant(pool, tenant, (tx) => readPage(tx, work, limit));
  await handle(page, (events) => handler.outside(events, tenant));
  if (page.to > page.from)
    await withTenant(pool, tenant, (tx) => moveCheckpoint(tx, tenant, name, page.from, page.to));
  return page.to;
};

const handle = async (page: Page, handler: (events: readonly Recorded[]) => Promise<void>): Promise<void> => {
  try {
    if (page.events.length > 0) await handler(page.events);
  } catch (error) {
    throw new PageFailed(page, error);
  }
};

const readPage = async (
  tx: TenantTransaction,
  { tenant, name, upcasters }: PageWork,
  limit: number,
): Promise<Page> => {
  const from = await readCheckpoint(tx, tenant, name);
  const { rows } = await sql<EventsTable>`
    select * from events where tenant = ${tenant} and position > ${from} order by position limit ${limit}
  `.execute(tx);
  const parked = new Set((await parkedStreams(tx, tenant, name)).map(({ stream }) => stream));
  const events = rows.filter(({ stream }) => !parked.has(stream)).map((row) => toRecorded(row, upcasters));
  return { from, to: rows.at(-1)?.position ?? from, events };
};
