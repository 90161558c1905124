import { startStack } from '#test/support/stack';
import type { Figure } from '../figure.ts';

/** From an empty data folder to a system whose every part serves: PostgreSQL, Temporal, sign-in, mail, API, worker, projector. */
export const start: Figure = {
  name: 'start',
  unit: 's',
  limitedBy:
    'PostgreSQL makes its data folder and Temporal its own; then three Node processes load their code at once.',
  rounds: 3,
  warmUps: 0,
  prepare: () =>
    Promise.resolve({
      ours: async () => {
        const begun = performance.now();
        const stack = await startStack({ own: ['postgres', 'temporal'] });
        const value = (performance.now() - begun) / 1_000;
        await stack.stop();
        return { value };
      },
    }),
};
