/** The API's process: configuration from the environment, the parts put together, and a clean end. */
import 'reflect-metadata';
import { setTimeout as wait } from 'node:timers/promises';
import { isOutage } from '#event-store';
import { announceReady, stopOnSignal } from '#infra/local/part';
import { openFoundation } from '#use-cases/lay-foundation';
import { readConfig } from './config.ts';
import { createApp } from './create-app.ts';
import { log } from './log.ts';
import { keysOf, TokenVerifier } from './sign-in/token-verifier.ts';

const config = readConfig(process.env);
const foundation = openFoundation(process.env, {
  onError: (error) => {
    log.warn({ error }, 'an idle connection broke');
  },
});
const tokens = new TokenVerifier({
  issuer: config.issuer,
  audience: 'forlob',
  keys: keysOf(config.issuer),
});
const app = await createApp(foundation, tokens);
const stopping = stopOnSignal(async () => {
  await app.close();
  await foundation.close();
});

await untilDatabase();
if (!stopping.asked) {
  await app.listen(config.port, config.host);
  log.info({ port: config.port }, 'listening');
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
