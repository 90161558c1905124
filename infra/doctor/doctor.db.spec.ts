import { randomUUID } from 'node:crypto';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { advanceClock, createPool, createPostgresEventStore, parkStream, withTenant } from '#event-store';
import { createOutbox } from '#messages';
import { identify } from '#infra/local/process-identity';
import { writeRun } from '#infra/local/run-file';
import { createFileKeyRing, createMemoryKeyRing } from '#personal-data';
import { createDatabase, type TestDatabase } from '#test/support/database';
import { anAppend } from '#test/support/store';
import { createWakes } from '#use-cases/time/wakes';
import { courseTimelineProjection } from '#views/course-timeline';
import { rebuild } from '#views/rebuild';
import { examine } from './examine.ts';
import type { FaultCode } from './faults.ts';
import type { Finding } from './finding.ts';

const tenant = 'nydansk';
const courseId = randomUUID();

/** A database with one course, its keys, and nothing else: no Temporal, no projector, no mail server. */
interface Patient {
  readonly database: TestDatabase;
  readonly folder: string;
  readonly pool: pg.Pool;
  readonly env: NodeJS.ProcessEnv;
  readonly sql: (statement: string) => Promise<void>;
}

const nobody = '127.0.0.1:1';
/** Nothing runs here and no server is named. */
const nowhere = { DATABASE_URL: undefined, DATABASE_ADMIN_URL: undefined };

describe('forlob doctor', () => {
  let patient: Patient;
  const ends: (() => Promise<unknown>)[] = [];

  beforeEach(async () => {
    const database = await createDatabase();
    const folder = await mkdtemp(path.join(tmpdir(), 'forlob-doctor-'));
    const keys = createFileKeyRing(path.join(folder, 'keys'));
    await keys.createTenant(tenant);
    const pool = createPool(database.url, { max: 3 });
    const store = createPostgresEventStore(pool, { keys });
    await store.append(tenant, anAppend({ stream: `course-${courseId}`, answer: [] }));
    const admin = new pg.Client({ connectionString: database.adminUrl });
    admin.on('error', () => undefined);
    await admin.connect();
    const env = {
      DATABASE_URL: database.url,
      DATABASE_ADMIN_URL: database.adminUrl,
      FORLOB_DATA: folder,
    };
    patient = {
      database,
      folder,
      pool,
      env,
      sql: (statement) => admin.query(statement).then(() => undefined),
    };
    ends.push(
      () => rm(folder, { recursive: true }),
      () => database.drop(),
      () => pool.end(),
      () => admin.end(),
      () => store.close(),
    );
  });
  afterEach(async () => {
    for (const end of ends.splice(0).reverse()) await end();
  });

  const findings = (env: NodeJS.ProcessEnv = {}): Promise<readonly Finding[]> =>
    examine({ ...patient.env, ...env });
  const found = async (code: FaultCode, env: NodeJS.ProcessEnv = {}): Promise<string | undefined> =>
    (await findings(env)).find((each) => each.code === code)?.what;

  /** Each with how it comes about, and what the finding must name. */
  const planted: readonly [
    FaultCode,
    (patient: Patient) => Promise<NodeJS.ProcessEnv | undefined>,
    RegExp,
  ][] = [
    [
      'database-down',
      () => give({ DATABASE_URL: `postgres://forlob_app:geheim@${nobody}/forlob` }),
      /^127\.0\.0\.1:1\/forlob/,
    ],
    [
      'database-refuses',
      ({ database }) => give({ DATABASE_URL: withPassword(database.url, 'wrong') }),
      /password/,
    ],
    ['connections-exhausted', ({ sql }) => sql(onDatabase('connection limit 1')).then(none), /too many/],
    [
      'database-read-only',
      ({ sql }) => sql(onDatabase('set default_transaction_read_only = on')).then(none),
      /default_transaction_read_only/,
    ],
    [
      'migrations-missing',
      ({ sql }) => sql(`delete from migrations where name like '0310%'`).then(none),
      /0310-course-wakes\.sql/,
    ],
    [
      'schema-newer',
      ({ sql }) => sql(`insert into migrations (name, sha256) values ('9999-later.sql', '')`).then(none),
      /9999-later\.sql/,
    ],
    [
      'clock-ahead',
      ({ database }) => advanceClock(database.adminUrl, 7_200_000).then(() => ({ FORLOB_ENV: 'production' })),
      /7200 s ahead/,
    ],
    ['read-models-missing', () => give({}), /courses/],
    [
      'feed-behind',
      ({ database }) => advanceClock(database.adminUrl, 120_000).then(none),
      /course-feed is 1 events behind/,
    ],
    ['part-unheld', () => give({}), /nydansk: no process holds subscription:course-feed/],
    ['stream-parked', ({ pool }) => park(pool), new RegExp(`course-feed has left out course-${courseId}`)],
    ['event-unknown', ({ pool }) => park(pool), /ContactHeld/],
    ['due-not-issued', ({ pool }) => overdue(pool), /1 courses/],
    [
      'mail-failing',
      ({ pool }) => queued(pool, (outbox, id) => outbox.postpone(tenant, id, 60_000)),
      /1 messages/,
    ],
    [
      'mail-given-up',
      ({ pool }) => queued(pool, (outbox, id) => outbox.finish(tenant, id, 'givenUp')),
      /1 messages/,
    ],
    [
      'outbox-growing',
      ({ pool, sql }) =>
        queued(pool, () => sql(`update outbox set queued_at = queued_at - interval '1 hour'`)),
      /1 messages wait/,
    ],
    [
      'keys-missing',
      ({ folder }) => rm(path.join(folder, 'keys'), { recursive: true }).then(none),
      /nydansk has no tenant\.key/,
    ],
    [
      'keys-readable',
      ({ folder }) => chmod(path.join(folder, 'keys', tenant, 'tenant.key'), 0o644).then(none),
      /^1 of 1 files/,
    ],
    ['temporal-down', () => give({ TEMPORAL_ADDRESS: nobody }), /no answer at 127\.0\.0\.1:1/],
    [
      'mail-server-down',
      () => give({ SMTP_URL: `smtp://someone:geheim@${nobody}` }),
      /^127\.0\.0\.1:1: \w+$/,
    ],
    ['sign-in-unreachable', () => give({ OIDC_ISSUER: `http://${nobody}` }), /no answer/],
    [
      'projector-behind',
      async ({ database, pool }) => {
        const store = createPostgresEventStore(pool, { keys: createMemoryKeyRing() });
        await rebuild({ pool, store }, courseTimelineProjection);
        await store.append(tenant, anAppend());
        await store.close();
        await advanceClock(database.adminUrl, 120_000);
        return undefined;
      },
      /course_timeline is 1 events behind, the oldest for 12\d s/,
    ],
    ['nothing-runs', () => give(nowhere), /forlob-doctor-/],
    [
      'ports-taken',
      async () => ({ ...nowhere, API_PORT: new URL(await answering(200)).port }),
      /^(?:\w+ \d+, )*API_PORT \d+/,
    ],
    [
      'part-not-ready',
      ({ folder }) => {
        const supervisor = identify(process.pid);
        const child = { ...supervisor, name: 'worker', state: 'restarting', restarts: 3 } as const;
        writeRun(folder, { supervisor, children: [child], environment: {} });
        return give({});
      },
      /^worker is restarting, started again 3 times/,
    ],
    [
      'tool-missing',
      ({ folder }) => give({ PATH: '', TEMPORAL_CLI: undefined, FORLOB_TOOLS: folder }),
      /TEMPORAL_CLI is not set/,
    ],
    ['api-not-ready', async () => ({ API_URL: await answering(503) }), /status 503/],
  ];

  it.each(planted)('finds %s', async (code, plant, names) => {
    const env = await plant(patient);
    const what = await found(code, env);
    expect(what).toMatch(names);
    expect(what).not.toContain('geheim');
  });

  it('finds what is off that must be on for nothing to be lost', async () => {
    // The tests' own server runs so, because it need not survive a power cut.
    const off = (await findings()).filter(({ code }) => code === 'durability-off').map(({ what }) => what);
    expect(off).toEqual(['fsync is off', 'full_page_writes is off', 'synchronous_commit is off']);
  });

  it('finds that this machine’s clock is apart from the database’s', async () => {
    const fast = await examine(patient.env, () => Date.now() + 90_000);
    expect(fast.find(({ code }) => code === 'clocks-apart')?.what).toMatch(/9[01] s ahead/);
    expect(await found('clocks-apart')).toBeUndefined();
  });

  it('says of each fault why it matters and what to do, and names no fault where there is none', async () => {
    const all = await findings();
    const bad = all.filter(({ state }) => state !== 'ok');
    expect(bad.every(({ code, why, act }) => code && why && act)).toBe(true);
    const well = [
      'PostgreSQL',
      'connections',
      'transactions',
      'migrations',
      'clocks',
      'due',
      'outbox',
      'keys',
      'disk',
    ];
    expect(all.filter(({ check, state }) => well.includes(check) && state !== 'ok')).toEqual([]);
  });

  const give = (env: NodeJS.ProcessEnv) => Promise.resolve(env);
  const none = () => undefined;

  const onDatabase = (what: string): string =>
    `do $$ begin execute format('alter database %I ${what}', current_database()); end $$`;

  const withPassword = (url: string, password: string): string => {
    const changed = new URL(url);
    changed.password = password;
    return changed.href;
  };

  const park = (pool: pg.Pool): Promise<undefined> =>
    withTenant(pool, tenant, (tx) =>
      parkStream(tx, {
        tenant,
        subscription: 'course-feed',
        stream: `course-${courseId}`,
        position: 1,
        error: 'planted',
      }),
    ).then(none);

  const overdue = (pool: pg.Pool): Promise<undefined> =>
    createWakes(pool, 'course')
      .note(tenant, {
        id: courseId,
        version: 1,
        wakeAt: new Date(Date.now() - 600_000).toISOString(),
        ended: false,
      })
      .then(none);

  const queued = async (
    pool: pg.Pool,
    then: (outbox: ReturnType<typeof createOutbox>, id: string) => Promise<void>,
  ): Promise<undefined> => {
    const [outbox, id] = [createOutbox(pool), randomUUID()];
    const about = { courseId, number: 'F-1', rule: 'r', step: 's', leg: null, due: '2026-01-05' } as const;
    await outbox.put(tenant, [{ id, ...about, role: 'coordinator', recipient: 'anna', expires: null }]);
    await then(outbox, id);
  };

  const answering = async (status: number): Promise<string> => {
    const server = createServer((_, response) => response.writeHead(status).end()).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    ends.push(() => new Promise((resolve) => server.close(resolve)));
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  };
});
