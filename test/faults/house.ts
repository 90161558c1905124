import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client, Connection } from '@temporalio/client';
import type pg from 'pg';
import { openFoundation } from '#use-cases/lay-foundation';
import { createWorkflows } from '#use-cases/time/workflows';
import { giveStaffAddresses } from '../acceptance/staff.ts';
import { treeOf } from '../support/process-tree.ts';
import type { Random } from '../support/random.ts';
import { startStack, type PartName, type TestStack } from '../support/stack.ts';
import { startMailServer, type MailServer } from './edges/mail-server.ts';
import { startPostgresProxy, type PostgresProxy } from './edges/postgres-proxy.ts';
import type { Evidence } from './evidence.ts';
import { assertDurable } from './durable.ts';
import { openBook } from './load/book.ts';
import { createLoad, type Load } from './load/load.ts';
import { makeMentor } from './load/mentors.ts';
import { gatherCrowd } from './load/staff-and-pairs.ts';
import { todayOf } from './load/time-passes.ts';
import { memoryOf } from './memory-of.ts';
import { openPatientPool } from './patient-pool.ts';
import { settle, type Settled } from './settle.ts';

/** The whole system as in production, people who use it, and the hands that make it fail. */
export interface House {
  readonly stack: TestStack;
  readonly tenant: string;
  /** As the superuser and straight to PostgreSQL, past the proxy. A query waits while PostgreSQL is down. */
  readonly admin: pg.Pool;
  /** Where the projectors send mail. */
  readonly mail: MailServer;
  /** What the APIs reach PostgreSQL through. */
  readonly proxy: PostgresProxy;
  readonly temporal: Client;
  readonly load: Load;
  /** Kills a part with all its processes as it stands (-9); it is started again. */
  readonly kill: (part: PartName) => void;
  /** Stops a part in the middle of what it does; the answer lets it go on. */
  readonly pause: (part: PartName) => () => void;
  /** Stops a part as its supervisor does (SIGTERM) and leaves it so, until `start`, which resolves when it serves. */
  readonly stop: (part: PartName) => Promise<void>;
  readonly start: (part: PartName) => Promise<void>;
  /** What a part's environment has besides, from its next start on; undefined: nothing any more. */
  readonly furnish: (part: PartName, env: NodeJS.ProcessEnv | undefined) => void;
  /** Resolves when the part serves. */
  readonly serves: (part: PartName) => Promise<void>;
  /** Streams that a fault has parked on purpose: it adds them, and takes them out when it has healed them. */
  readonly parked: Set<string>;
  /** Waits until all is quiet: everything due done, told, shown, and each API serves. */
  readonly settle: () => Promise<Settled>;
  /** What the invariants look at, now; mails that came within these spans of them may be repeats. */
  readonly evidence: (troubled: Evidence['troubled']) => Evidence;
  readonly close: (options?: { readonly keep?: boolean }) => Promise<void>;
}

/** The processes of which there are two. */
export const apps = ['api', 'api-2', 'worker', 'worker-2', 'projector', 'projector-2'] as const;
/** The servers that the apps stand on. */
const servers = ['postgres', 'temporal', 'oidc'] as const;

const tenant = 'nydansk';
const mentors = 8;
const placesEach = 6;
const servesWithinMs = 60_000;

/** Two of each app and servers of its own, with mentors and nobody at work yet. Needs a built dist/. */
export const openHouse = async (random: Random): Promise<House> => {
  const mail = await startMailServer();
  let postgresPort = 0;
  const proxy = await startPostgresProxy(() => postgresPort);
  const furniture = new Map<string, NodeJS.ProcessEnv>();
  const stack = await startStack({
    own: ['postgres', 'temporal'],
    env: {
      ...{ FORLOB_APIS: '2', FORLOB_WORKERS: '2', FORLOB_PROJECTORS: '2' },
      ...{ FORLOB_SPREAD_MINUTES: '0', FORLOB_RECONCILE_SECONDS: '3', SMTP_URL: mail.url },
    },
    differently: (part, environment) => {
      const url = environment['DATABASE_URL'] ?? '';
      postgresPort = Number(new URL(url).port);
      return {
        ...(part.startsWith('api') ? { DATABASE_URL: proxy.through(url) } : {}),
        ...furniture.get(part),
      };
    },
  });
  const admin = openPatientPool(stack.adminUrl);
  await assertDurable(admin);
  const foundation = openFoundation({
    DATABASE_URL: stack.databaseUrl,
    FORLOB_DATA: stack.dataFolder,
  });
  const connection = await Connection.connect({ address: stack.temporal.address });
  const temporal = new Client({ connection, namespace: stack.temporal.namespace });
  const workflows = createWorkflows(temporal, 'course');
  const ring = (courseId: string): Promise<void> =>
    connection.withDeadline(Date.now() + 3_000, () => workflows.wakeExisting(tenant, courseId));
  await giveStaffAddresses(stack, tenant);

  const book = openBook();
  const apiUrls = (['api', 'api-2'] as const).map((name) => stack.child(name).note().address ?? '');
  const crowd = gatherCrowd(stack, tenant, { apiUrls, book, random });
  const corps: string[] = [];
  while (corps.length < mentors)
    corps.push(await makeMentor(crowd, `${tenant}-coordinator`, corps.length, placesEach));
  const passing = { admin, tenant, ring, today: todayOf(admin) };
  const parked = new Set<string>();
  return {
    ...{ stack, tenant, admin, mail, proxy, temporal, parked },
    load: createLoad({ tenant, crowd, book, mentors: corps, passing, random }),
    kill: stack.kill,
    pause: stack.pause,
    stop: (part) => stack.child(part).stop(),
    start: (part) => stack.child(part).startAgain(),
    furnish: (part, env) => {
      if (env) furniture.set(part, env);
      else furniture.delete(part);
    },
    serves: async (part) => {
      const givesUp = Date.now() + servesWithinMs;
      while (stack.child(part).note().state !== 'ready') {
        if (Date.now() > givesUp) throw new Error(`${part} does not come back`);
        await sleep(20);
      }
    },
    settle: () => settle({ foundation, passing, apiUrls }),
    evidence: (troubled) => ({
      ...{ tenant, admin, foundation, temporal, troubled, parked },
      sent: book.sent(),
      mails: mail.received,
      folders: ['logs', 'temporal-state'].map((name) => path.join(stack.dataFolder, name)),
      memory: () =>
        new Map([...apps, ...servers].map((name) => [name, memoryOf(treeOf(stack.child(name).note().pid))])),
    }),
    close: async ({ keep = false } = {}) => {
      await admin.end();
      await foundation.close();
      await connection.close();
      await stack.stop({ keep });
      await proxy.close();
      await mail.close();
    },
  };
};
