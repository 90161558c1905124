/** Keeps the read models, feeds the workflows and sends the messages, for all tenants. Any number of these may run. */
import { randomBytes } from 'node:crypto';
import { hostname } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { announceReady, stopOnSignal } from '#infra/local/part';
import { serveInternal } from '#infra/observe/serve-internal';
import { readSecretFiles } from '#infra/secret-files';
import { openFoundation } from '#use-cases/lay-foundation';
import { createProjections, liveGeneration, projectionNames, sharePages } from '#views';
import { keepRunning, type PartState } from './keep-running.ts';
import { log } from './log.ts';
import { logged } from './logged.ts';
import { createProjectorMetrics } from './metrics.ts';
import { projectionParts } from './projections.ts';
import { openTimeParts } from './time-parts.ts';

readSecretFiles(process.env);
const metrics = createProjectorMetrics();
const foundation = openFoundation(process.env, {
  max: 20,
  observer: metrics.observer,
  onError: (error) => {
    log.warn({ error }, 'a connection to PostgreSQL broke');
  },
});
metrics.watch(foundation);
const { pool, keys, ports } = foundation;
const { store } = ports;
const projections = createProjections({ ...ports, sha256: foundation.catalogueSha256 });
const holder = `${hostname()}:${process.pid}:${randomBytes(4).toString('hex')}`;
const time = openTimeParts(process.env, {
  pool,
  keys,
  ports,
  seen: logged(metrics.seen),
  onError: (part, error, tenant) => {
    metrics.onFailure(part);
    log.warn({ part, tenant, error }, 'did not work; it is tried again');
  },
  alarm: (what, details) => {
    log.error({ alarm: what, ...details }, 'someone must look');
  },
});

const ending = new AbortController();
const states = new Map<string, PartState>();
const parts = [...projectionParts({ pool, store: sharePages(store), projections, holder }), ...time.parts];
let running: Promise<unknown> = Promise.resolve();
const healthPort = process.env['PROJECTOR_PORT'];
let ready = false;
const internal = healthPort
  ? serveInternal(Number(healthPort), {
      health: () => ({ well: ![...states.values()].includes('failed'), detail: Object.fromEntries(states) }),
      ready: () => ready && !ending.signal.aborted,
      metrics: () => metrics.read(foundation),
    })
  : undefined;
stopOnSignal(async () => {
  ending.abort();
  await running;
  internal?.close();
  await time.close();
  await foundation.close();
});

await until('postgres', () => store.now().then(() => true));
running = Promise.all(
  parts.map((part) =>
    keepRunning(
      part,
      {
        onState: (name, state) => {
          states.set(name, state);
          metrics.onState(name, state);
        },
        onFailure: (name, error, waitMs) => {
          metrics.onFailure(name);
          log.error({ part: name, error, waitMs }, 'a part failed and is started again');
        },
      },
      ending.signal,
    ),
  ),
);
await until('read-models', async () => {
  for (const name of projectionNames) if ((await liveGeneration(pool, name)) === undefined) return false;
  return true;
});
ready = true;
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
