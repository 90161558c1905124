/** The API's process: configuration from the environment, the parts put together, and a clean end. */
import 'reflect-metadata';
import { setTimeout as wait } from 'node:timers/promises';
import { isOutage } from '#event-store';
import { announceReady, stopOnSignal } from '#infra/local/part';
import { serveInternal } from '#infra/observe/serve-internal';
import { readSecretFiles } from '#infra/secret-files';
import { openFoundation } from '#use-cases/lay-foundation';
import { readConfig } from './config.ts';
import { createApp } from './create-app.ts';
import { log } from './log.ts';
import { createApiMetrics } from './metrics.ts';
import { Readiness } from './readiness.ts';
import { keysOf, TokenVerifier } from './sign-in/token-verifier.ts';

readSecretFiles(process.env);
const { console, ...config } = readConfig(process.env);
const metrics = createApiMetrics();
const readiness = new Readiness();
const foundation = openFoundation(process.env, {
  observer: metrics.observer,
  onError: (error) => {
    log.warn({ error }, 'an idle connection broke');
  },
});
const tokens = new TokenVerifier({
  issuer: console.issuer,
  audience: 'forlob',
  keys: keysOf(console.issuer),
});
metrics.watch(foundation);
const app = await createApp(
  foundation,
  { tokens, console },
  {
    ...{ readiness, onAnswered: metrics.onAnswered },
    ...(config.mostAtOnce !== undefined && { mostAtOnce: config.mostAtOnce }),
  },
);
let listening = false;
const internal =
  config.internalPort === undefined
    ? undefined
    : serveInternal(config.internalPort, {
        ready: () => listening && !readiness.leaving,
        metrics: () => metrics.registry.metrics(),
      });
const stopping = stopOnSignal(async () => {
  readiness.leave();
  metrics.onLeaving();
  if (listening) {
    log.info({ waitMs: config.leaveMs }, 'leaving: no longer ready, still serving');
    await wait(config.leaveMs);
  }
  await app.close();
  internal?.close();
  await foundation.close();
});

await untilDatabase();
if (!stopping.asked) {
  await app.listen(config.port, config.host);
  log.info({ port: config.port }, 'listening');
  listening = true;
  announceReady();
}

/** Waits for the database with growing pauses, 0.1 to 5 s. */
async function untilDatabase(): Promise<void> {
  for (let pause = 100; !stopping.asked; pause = Math.min(pause * 2, 5_000))
    try {
      await foundation.ports.store.now();
      return;
    } catch (error) {
      if (!isOutage(error)) throw error;
      log.warn({ error }, 'the database cannot be reached yet');
      await wait(pause);
    }
}
