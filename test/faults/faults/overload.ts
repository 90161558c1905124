import { setTimeout as sleep } from 'node:timers/promises';
import { createCarefulClient } from '../load/careful-client.ts';
import type { Fault } from '../fault.ts';
import type { House } from '../house.ts';
import { apps } from '../house.ts';

/** Let in at a time by each API while it lasts; and twice as many are always asking. */
const mostAtOnce = 12;
const lastsMs = 8_000;

/** Twice what the APIs let in, without a pause: who is turned away comes again with the same key, and nothing is lost. */
export const overload: Fault = {
  name: 'API at twice its load',
  inject: async (house, random) => {
    await limited(house, { API_MOST_AT_ONCE: String(mostAtOnce) });
    const { stack, tenant, load } = house;
    const apiUrls = (['api', 'api-2'] as const).map((part) => stack.child(part).note().address ?? '');
    const token = await stack.tokenFor('coordinator', tenant);
    const client = createCarefulClient({ apiUrls, book: load.book, random }, `${tenant}-coordinator`, token);
    const until = Date.now() + lastsMs;
    let turnedAway = 0;
    const ask = async (url: string): Promise<void> => {
      while (Date.now() < until) turnedAway += await askOnce(url, token);
    };
    const told = (async () => {
      while (Date.now() < until) {
        await client.give('/mentors', { person: { name: 'Prøve Travlsen' } });
        await sleep(100);
      }
    })();
    await Promise.all(apiUrls.flatMap((url) => Array.from({ length: 2 * mostAtOnce }, () => ask(url))));
    await told;
    if (turnedAway === 0) throw new Error('nobody was turned away, so it was not too much');
    return () => limited(house, undefined);
  },
};

/** 1 when it was turned away, as it should be told; anything but a yes and a proper "later" is an error. */
const askOnce = async (url: string, token: string): Promise<0 | 1> => {
  const answer = await fetch(`${url}/worklist`, { headers: { authorization: `Bearer ${token}` } }).catch(
    () => undefined,
  );
  await answer?.text();
  if (answer === undefined || answer.status === 200) return 0;
  if (answer.status !== 503 || !answer.headers.has('retry-after'))
    throw new Error(`the API answers ${answer.status} when it has too much to do`);
  return 1;
};

const limited = async (
  { furnish, stop, start }: House,
  env: NodeJS.ProcessEnv | undefined,
): Promise<void> => {
  await Promise.all(
    apps
      .filter((part) => part.startsWith('api'))
      .map(async (part) => {
        furnish(part, env);
        await stop(part);
        await start(part);
      }),
  );
};
