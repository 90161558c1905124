import { randomBytes } from 'node:crypto';
import { access } from 'node:fs/promises';
import path from 'node:path';
import pg from 'pg';
import { BackupRefused } from './refused.ts';

export interface ServerFacts {
  readonly dataFolder: string;
  readonly version: string;
  readonly major: number;
  readonly systemIdentifier: string;
  readonly database: string;
  readonly migrations: number;
  /** Of the write-ahead log. */
  readonly segmentBytes: number;
}

/** One connection that holds a backup of the server open. Closing it at any moment ends the backup and frees the log. */
export interface BackupSession {
  readonly facts: ServerFacts;
  /** Bytes of all databases of the server, about. */
  readonly size: () => Promise<number>;
  readonly heads: () => Promise<Readonly<Record<string, number>>>;
  /** The name of the log's segment where replaying must begin. */
  readonly start: (label: string) => Promise<string>;
  /** The segment where it must end, complete by then, and what must lie beside the files. */
  readonly stop: () => Promise<{ readonly last: string; readonly label: string }>;
  readonly close: () => Promise<void>;
}

/**
 * Signs in as the superuser. A replication slot of this session keeps the write-ahead log from now on until it is copied;
 * it is temporary, so a backup that dies does not fill the disk. Throws `BackupRefused` where the server's files are not at hand.
 */
export const openBackupSession = async (adminUrl: string): Promise<BackupSession> => {
  const admin = new pg.Client({ connectionString: adminUrl, application_name: 'forlob backup' });
  admin.on('error', () => undefined);
  await admin.connect();
  const one = async <Row extends pg.QueryResultRow>(text: string, values: unknown[] = []): Promise<Row> => {
    const [row] = (await admin.query<Row>(text, values)).rows;
    if (row === undefined) throw new Error('PostgreSQL answered nothing');
    return row;
  };
  try {
    const facts = await one<ServerFacts & { readonly tablespaces: number }>(factsQuery);
    if (facts.tablespaces > 0)
      throw new BackupRefused(`The server keeps files in tablespaces of its own. ${otherWays}`);
    const slot = `forlob_backup_${randomBytes(6).toString('hex')}`;
    await one('select pg_create_physical_replication_slot($1, true, true)', [slot]);
    await mustBeHere(facts.dataFolder, slot);
    return {
      facts,
      size: async () =>
        Number(
          (await one<{ bytes: string }>('select sum(pg_database_size(oid)) as bytes from pg_database')).bytes,
        ),
      heads: async () => {
        const { rows } = await admin.query<{ tenant: string; position: string }>(
          'select tenant, position from heads order by tenant',
        );
        return Object.fromEntries(rows.map(({ tenant, position }) => [tenant, Number(position)]));
      },
      start: async (label) =>
        (await one<{ first: string }>('select pg_walfile_name(pg_backup_start($1, true)) as first', [label]))
          .first,
      stop: () => one('select pg_walfile_name(lsn) as last, labelfile as label from pg_backup_stop(false)'),
      close: () => admin.end(),
    };
  } catch (error) {
    await admin.end();
    throw error;
  }
};

const factsQuery = `
  select current_setting('data_directory') as "dataFolder", current_setting('server_version') as version,
    current_setting('server_version_num')::integer / 10000 as major,
    (select system_identifier::text from pg_control_system()) as "systemIdentifier",
    current_database() as database,
    (select count(*)::integer from migrations) as migrations,
    (select setting::integer from pg_settings where name = 'wal_segment_size') as "segmentBytes",
    (select count(*)::integer from pg_tablespace where spcname not in ('pg_default', 'pg_global')) as tablespaces`;

const otherWays =
  'Take a physical backup with the server’s own tools (pg_basebackup --wal-method=stream --checkpoint=fast, or your provider’s point-in-time recovery), restore it with them, and run "forlob recover" after.';

/** The slot's folder appears in the server's files: where it does not, they are another server's, or on another machine. */
const mustBeHere = async (dataFolder: string, slot: string): Promise<void> => {
  try {
    await access(path.join(dataFolder, 'pg_replslot', slot));
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    throw new BackupRefused(
      code === 'EACCES' || code === 'EPERM'
        ? `The server's files in ${dataFolder} may not be read by this user. Run the backup as the user of PostgreSQL or as root. ${otherWays}`
        : `The server's files are not on this machine (it keeps them in ${dataFolder} where it runs). ${otherWays}`,
      { cause: error },
    );
  }
};
