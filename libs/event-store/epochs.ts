import { randomBytes } from 'node:crypto';
import pg from 'pg';
import type { Instant } from '#kernel';
import { columnTypes } from './column-types.ts';

/** A life of the database after a restore to an earlier moment. The first life has none. */
export interface Epoch {
  readonly number: number;
  /** Eight hex digits drawn by lot: goes with every version told outside. */
  readonly tag: string;
  readonly reason: string;
  readonly startedAt: Instant;
}

/** Where a tenant's log stands after a restore; `lost`: how far it had come before, where anyone knows. */
export interface RestoredHead {
  readonly tenant: string;
  readonly position: number;
  readonly lost: number | null;
}

/** Readable numbers that were leapt over, so that none given out in the lost life is given again. */
export interface NumbersLeapt {
  readonly tenant: string;
  readonly kind: string;
  /** The last one given, as the restored database knew it, and the one it counts on from. */
  readonly from: number;
  readonly to: number;
}

export interface BegunEpoch {
  /** Undefined when this database was never restored. */
  readonly epoch: Epoch | undefined;
  /** False when it had begun already. */
  readonly begun: boolean;
  readonly heads: readonly RestoredHead[];
  /** Empty unless it began now. */
  readonly numbers: readonly NumbersLeapt[];
}

const newest = `select number, tag, reason, started_at as "startedAt" from epochs order by number desc limit 1`;

/** The newest epoch, as the application may know it; undefined in the first life. */
export const currentEpoch = async (pool: pg.Pool): Promise<Epoch | undefined> =>
  (await pool.query<Epoch>(newest)).rows[0];

/** True when the server has begun a timeline since, as a restore makes it do, for which no epoch was begun. */
export const isToBeRecovered = (adminUrl: string): Promise<boolean> =>
  asAdmin(adminUrl, async (admin) => {
    const { life, timeline } = await lifeOf(admin);
    return timeline > 1 && !(await hasEpoch(admin, life));
  });

/**
 * Begins a new epoch, once for each restore; `again` begins one where the server shows no sign of a restore (a disk put
 * back from a snapshot). `lost`: the last known position of tenants in the life that was lost. Needs the superuser.
 */
export const beginEpoch = (
  adminUrl: string,
  { reason, lost, again }: { reason: string; lost: ReadonlyMap<string, number>; again: boolean },
): Promise<BegunEpoch> =>
  asAdmin(adminUrl, async (admin) => {
    await admin.query('begin');
    await admin.query('lock table epochs in exclusive mode');
    const { life, timeline } = await lifeOf(admin);
    const due = again || (timeline > 1 && !(await hasEpoch(admin, life)));
    let numbers: readonly NumbersLeapt[] = [];
    if (due) {
      const { rows } = await admin.query<{ number: number }>(
        `insert into epochs (number, tag, life, reason)
         select coalesce(max(number), 1) + 1, $1, $2, $3 from epochs returning number`,
        [randomBytes(4).toString('hex'), life, reason],
      );
      await admin.query(
        `insert into epoch_heads (tenant, epoch, position, lost_position)
         select h.tenant, $1, h.position, l.position
         from heads h left join json_to_recordset($2) as l (tenant text, position bigint)
           on l.tenant = h.tenant and l.position >= h.position`,
        [rows[0]?.number, JSON.stringify([...lost].map(([tenant, position]) => ({ tenant, position })))],
      );
      numbers = (await admin.query<NumbersLeapt>(leap)).rows;
    }
    const epoch = (await admin.query<Epoch>(newest)).rows[0];
    const heads = await admin.query<RestoredHead>(
      `select tenant, position, lost_position as lost from epoch_heads where epoch = $1 order by tenant`,
      [epoch?.number ?? 0],
    );
    await admin.query('commit');
    return { epoch, begun: due, heads: heads.rows, numbers };
  });

/** On to a round thousand, a thousand further at least: how many were given out in the lost life nobody knows. */
const leap = `
  with before as (select tenant, kind, last from numbers for update)
  update numbers n set last = (b.last + 1999) / 1000 * 1000
  from before b where n.tenant = b.tenant and n.kind = b.kind
  returning n.tenant, n.kind, b.last as from, n.last as to`;

/** The timeline that is being written, which a checkpoint may not have told the control file yet. */
const lifeOf = async (admin: pg.Client): Promise<{ life: string; timeline: number }> => {
  const { rows } = await admin.query<{ system: string; timeline: number }>(
    `select system_identifier::text as system,
       ('x' || substr(pg_walfile_name(pg_current_wal_lsn()), 1, 8))::bit(32)::integer as timeline
     from pg_control_system()`,
  );
  const [row] = rows;
  if (row === undefined) throw new Error('The server does not tell which it is');
  return { life: `${row.system}/${row.timeline}`, timeline: row.timeline };
};

const hasEpoch = async (admin: pg.Client, life: string): Promise<boolean> =>
  (await admin.query('select from epochs where life = $1', [life])).rowCount !== 0;

const asAdmin = async <Result>(
  adminUrl: string,
  work: (admin: pg.Client) => Promise<Result>,
): Promise<Result> => {
  const admin = new pg.Client({ connectionString: adminUrl, types: columnTypes, options: '-c TimeZone=UTC' });
  admin.on('error', () => undefined);
  await admin.connect();
  try {
    return await work(admin);
  } finally {
    await admin.end();
  }
};
