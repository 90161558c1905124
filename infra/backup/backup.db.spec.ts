import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { appendFile, chmod, mkdir, mkdtemp, readdir, rm, stat, truncate } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import {
  beginEpoch,
  createPool,
  createPostgresEventStore,
  currentEpoch,
  isToBeRecovered,
  migrate,
  takeNumbers,
  type EventStore,
} from '#event-store';
import { createMemoryKeyRing } from '#personal-data';
import { anAppend } from '#test/support/store';
import { databaseUrls, ensureDatabase } from '../local/database.ts';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '../local/embedded-postgres.ts';
import { passwordsIn } from '../local/passwords.ts';
import { examine } from '../doctor/examine.ts';
import { freePort } from '../local/ports.ts';
import { readManifest, type Manifest } from './manifest.ts';
import { BackupDamaged, BackupRefused } from './refused.ts';
import { restoreBackup } from './restore-backup.ts';
import { takeBackup } from './take-backup.ts';
import { verifyBackup } from './verify-backup.ts';

const tenant = 'nydansk';

/** A server with a database `forlob` on a data folder of its own. */
const serve = async (data: string) => {
  const { superuser, app } = passwordsIn(data);
  const server = await startEmbeddedPostgres({
    dataDir: path.join(data, 'postgres'),
    port: await freePort(undefined),
    password: superuser,
    settings: { fsync: 'off' },
  });
  await ensureDatabase(server.adminUrl);
  const urls = databaseUrls(server.adminUrl, app);
  await migrate(urls.admin, { appPassword: app });
  return { server, urls };
};

describe('a backup of a database under load', () => {
  let root: string;
  let server: EmbeddedPostgres;
  let urls: { app: string; admin: string };
  let pool: pg.Pool;
  let store: EventStore;
  let manifest: Manifest;
  let lastBefore = 0;
  let lastAfter = 0;
  const folder = (...names: string[]): string => path.join(root, ...names);

  beforeAll(async () => {
    root = await mkdtemp(path.join(tmpdir(), 'forlob-backup-'));
    await chmod(root, 0o755);
    await mkdir(folder('here'));
    ({ server, urls } = await serve(folder('here')));
    pool = createPool(urls.app);
    store = createPostgresEventStore(pool, { keys: createMemoryKeyRing() });
    await takeNumbers(pool, tenant, 'course', 42);
    const writing = { goesOn: true };
    const writers = Array.from({ length: 8 }, async () => {
      while (writing.goesOn) {
        const result = await store.append(tenant, anAppend());
        if (result.kind === 'accepted') lastAfter = Math.max(lastAfter, result.lastPosition);
      }
    });
    while (lastAfter < 500) await new Promise(setImmediate);
    lastBefore = lastAfter;
    manifest = await takeBackup({
      adminUrl: urls.admin,
      folder: folder('backups', 'first'),
      keysFolder: folder('here', 'keys'),
      productVersion: '0.1.0',
    });
    const during = lastAfter;
    while (lastAfter < during + 500) await new Promise(setImmediate);
    writing.goesOn = false;
    await Promise.all(writers);
  }, 120_000);
  afterAll(async () => {
    await store.close();
    await pool.end();
    await server.stop();
    await rm(root, { recursive: true, force: true });
  });

  it('tells what it holds: everything acknowledged before it began', async () => {
    expect(await readManifest(folder('backups', 'first'))).toEqual(manifest);
    expect(manifest.heads[tenant]).toBeGreaterThanOrEqual(lastBefore);
    await verifyBackup(folder('backups', 'first'), manifest);
    const names = await readdir(folder('backups', 'first'), { recursive: true });
    expect(names.filter((name) => /postmaster\.pid|\.key$|passwords/.test(name))).toEqual([]);
  });

  it('leaves no replication slot behind, which would keep the log for ever', async () => {
    const admin = new pg.Client({ connectionString: urls.admin });
    await admin.connect();
    expect((await admin.query('select slot_name from pg_replication_slots')).rows).toEqual([]);
    await admin.end();
  });

  it('is replayed elsewhere to a log without gaps, and begins one epoch', async () => {
    await mkdir(folder('there'));
    const said: string[] = [];
    const restored = await restoreBackup({
      folder: folder('backups', 'first'),
      data: folder('there'),
      replace: false,
      say: (line) => said.push(line),
    });
    const there = await serve(folder('there'));
    const other = createPool(there.urls.app);
    const again = createPostgresEventStore(other, { keys: createMemoryKeyRing() });
    try {
      const head = await again.head(tenant);
      expect(restored.heads).toEqual({ [tenant]: head });
      expect(head).toBeGreaterThanOrEqual(lastBefore);
      expect(head).toBeLessThan(lastAfter);
      const log = await again.read(tenant, 0, head + 1);
      expect(log.map(({ position }) => position)).toEqual(
        Array.from({ length: head }, (_, index) => index + 1),
      );
      expect(await currentEpoch(other)).toBeUndefined();
      expect(await isToBeRecovered(there.urls.admin)).toBe(true);
      const seen = async () => {
        const env = { DATABASE_URL: there.urls.app, DATABASE_ADMIN_URL: there.urls.admin };
        const found = await examine({ ...env, FORLOB_DATA: folder('nowhere') });
        return found.map(({ code }) => code);
      };
      expect(await seen()).toContain('not-recovered');
      const lost = new Map([[tenant, lastAfter]]);
      const begin = (anew = false) => beginEpoch(there.urls.admin, { reason: 'a test', lost, again: anew });
      const begun = await begin();
      expect(begun).toMatchObject({ begun: true, heads: [{ tenant, position: head, lost: lastAfter }] });
      expect(begun.numbers).toEqual([{ tenant, kind: 'course', from: 1042, to: 3000 }]);
      expect(begun.epoch).toMatchObject({ number: 2, reason: 'a test' });
      expect(await begin()).toEqual({ ...begun, begun: false, numbers: [] });
      expect(await currentEpoch(other)).toEqual(begun.epoch);
      expect(await isToBeRecovered(there.urls.admin)).toBe(false);
      expect(await seen()).not.toContain('not-recovered');
      expect(await takeNumbers(other, tenant, 'course')).toEqual(['course-3001']);
      expect((await begin(true)).epoch?.number).toBe(3);
      expect((await again.append(tenant, anAppend())).kind).toBe('accepted');
    } finally {
      await again.close();
      await other.end();
      await there.server.stop();
    }
    await expect(
      restoreBackup({
        folder: folder('backups', 'first'),
        data: folder('there'),
        replace: false,
        say: () => undefined,
      }),
    ).rejects.toThrow('With --replace it is put aside');
  }, 120_000);

  it('knows a database that was never restored', async () => {
    expect(await isToBeRecovered(urls.admin)).toBe(false);
    expect(await beginEpoch(urls.admin, { reason: 'none', lost: new Map(), again: false })).toEqual({
      epoch: undefined,
      begun: false,
      heads: [],
      numbers: [],
    });
  });

  it('is refused where it cannot be good, and says why', async () => {
    const take = (into: string, keysFolder = folder('here', 'keys')) =>
      takeBackup({ adminUrl: urls.admin, folder: into, keysFolder, productVersion: '0.1.0' });
    await expect(take(folder('backups', 'first'))).rejects.toThrow('is not empty');
    await expect(take(folder('here', 'keys', 'x'))).rejects.toThrow('lie in each other');
    await expect(take(folder('here', 'passwords.json'))).rejects.toThrow('a file of that name');
    await mkdir(folder('vaults', 'keys'), { recursive: true });
    await appendFile(folder('vaults', 'keys', 'forlob-keys-backup.json'), '{}');
    for (const near of [
      ['vaults', 'database'],
      ['vaults', 'keys', 'database'],
    ])
      await expect(take(folder(...near))).rejects.toThrow('never kept together');
    await expect(readManifest(folder('here'))).rejects.toThrow(BackupRefused);
  });

  it('is known to be damaged when a byte is gone or a file has grown', async () => {
    const file = manifest.files.find(({ path: name, bytes }) => name.startsWith('base/') && bytes > 8_192);
    const victim = folder('backups', 'first', 'postgres', file?.path ?? '');
    const { size } = await stat(victim);
    await appendFile(victim, 'x');
    await expect(verifyBackup(folder('backups', 'first'), manifest)).rejects.toThrow(BackupDamaged);
    await truncate(victim, size - 1);
    await expect(
      restoreBackup({
        folder: folder('backups', 'first'),
        data: folder('nowhere'),
        replace: false,
        say: () => undefined,
      }),
    ).rejects.toThrow(`${file?.path ?? ''} has changed`);
  });
});
