import { setTimeout as sleep } from 'node:timers/promises';
import type { PartName } from '../../support/stack.ts';
import type { Fault } from '../fault.ts';

/** kill -9 of each of these, one after the other, each at some moment of its second; all are started again by themselves. */
const killed = (name: string, ...parts: readonly PartName[]): Fault => ({
  name,
  inject: async (house, random) => {
    for (const part of parts) {
      await sleep(random.below(1_000));
      house.kill(part);
      await sleep(2_000);
    }
    return async () => {
      for (const part of parts) await house.serves(part);
    };
  },
});

/** Nobody listens any more where mail is sent to, and what was being said is cut off. */
const mailServerKilled: Fault = {
  name: 'SMTP server killed',
  inject: async ({ mail }) => {
    const listenAgain = await mail.die();
    await sleep(4_000);
    return listenAgain;
  },
};

export const killedParts: readonly Fault[] = [
  killed('API killed, each instance', 'api', 'api-2'),
  killed('worker killed, each instance', 'worker', 'worker-2'),
  killed('projector killed, each instance', 'projector', 'projector-2'),
  killed('Temporal killed', 'temporal'),
  mailServerKilled,
  killed('PostgreSQL killed with all its processes', 'postgres'),
  killed('identity provider killed', 'oidc'),
];
