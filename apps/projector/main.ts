/** Keeps the read models, feeds the workflows and sends the messages, for all tenants. Any number of these may run. */
import { randomBytes } from 'node:crypto';
import { hostname } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { announceReady, stopOnSignal } from '#infra/local/part';
import { readSecretFiles } from '#infra/secret-files';
import { openFoundation } from '#use-cases/lay-foundation';
import { createProjections, liveGeneration, projectionNames, projectionStatus } from '#views';
import { serveHealth } from './health.ts';
import { keepRunning, type PartState } from './keep-running.ts';
import { log } from './log.ts';
import { projectionParts } from './projections.ts';
import { openTimeParts } from './time-parts.ts';

readSecretFiles(process.env);
const foundation = openFoundation(process.env, {
  max: 20,
  onError: (error) => {
    log.warn({ error }, 'a connection to PostgreSQL broke');
  },
});
const { pool, keys, ports } = foundation;
const { store } = ports;
const projections = createProjections({ ...ports, sha256: foundation.catalogueSha256 });
const holder = `${hostname()}:${process.pid}:${randomBytes(4).toString('hex')}`;
const time = openTimeParts(process.env, {
  pool,
  keys,
  ports,
  onError: (part, error, tenant) => {
    log.warn({ part, tenant, error }, 'did not work; it is tried again');
  },
  alarm: (what, details) => {
    log.error({ alarm: what, ...details }, 'someone must look');
  },
});

const ending = new AbortController();
const states = new Map<string, PartState>();
const parts = [...projectionParts({ pool, store, projections, holder }), ...time.parts];
let running: Promise<unknown> = Promise.resolve();
const healthPort = process.env['PROJECTOR_PORT'];
const health = healthPort ? serveHealth(Number(healthPort), { parts: states, projections: lags }) : undefined;
stopOnSignal(async () => {
  ending.abort();
  await running;
  health?.close();
  await time.close();
  await foundation.close();
});

await until('PostgreSQL answers', () => store.now().then(() => true));
running = Promise.all(
  parts.map((part) =>
    keepRunning(
      part,
      {
        onState: (name, state) => states.set(name, state),
        onFailure: (name, error, waitMs) => {
          log.error({ part: name, error, waitMs }, 'a part failed and is started again');
        },
      },
      ending.signal,
    ),
  ),
);
await until('the read models are there', async () => {
  for (const name of projectionNames) if ((await liveGeneration(pool, name)) === undefined) return false;
  return true;
});
announceReady();
log.info({}, 'projector is running');
await running;

/** Asks again and again, ever more rarely, until it is so or the process is to end. */
async function until(what: string, ask: () => Promise<boolean>): Promise<void> {
  for (let waitMs = 50; !ending.signal.aborted; waitMs = Math.min(waitMs * 2, 5_000)) {
    try {
      if (await ask()) return;
    } catch (error) {
      log.warn({ error, waitMs, why: what }, 'waiting');
    }
    await pause(waitMs, undefined, { signal: ending.signal }).catch(() => undefined);
  }
}

async function lags(): ReturnType<Parameters<typeof serveHealth>[1]['projections']> {
  const tenants = await store.tenants();
  return new Map(
    await Promise.all(
      tenants.map(
        async (tenant) => [tenant, await projectionStatus({ pool, store }, tenant, projectionNames)] as const,
      ),
    ),
  );
}
