import { fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { slowCommits } from '../append/commit-time.ts';
import type { Figure } from '../figure.ts';
import { openHouse } from '../house.ts';

const processes = 4;
const writersEach = 8;
const seconds = 2;
const commitMs = 5;

/** Four processes that write into one tenant's log, on a slow disk. */
export const append4proc: Figure = {
  name: 'append/4proc',
  unit: 'appends/s',
  limitedBy: `The tenant's head row: one flush a commit over all processes, so at most ${1_000 / commitMs} flushes a second of ${commitMs} ms, however many write.`,
  rounds: 3,
  prepare: async (bench) => {
    const { database, env } = await openHouse(bench);
    await slowCommits(database.adminUrl, commitMs);
    return {
      ours: async () => {
        const children = Array.from({ length: processes }, () =>
          fork(path.join(import.meta.dirname, '..', 'append', 'writer-main.js'), [
            database.url,
            env['FORLOB_KEYS'] ?? '',
            String(writersEach),
            String(seconds),
          ]),
        );
        await Promise.all(children.map((child) => once(child, 'message')));
        const rates = children.map((child) => once(child, 'message'));
        for (const child of children) child.send('go');
        const messages = await Promise.all(rates);
        for (const child of children) if (child.exitCode === null) await once(child, 'exit');
        return { value: messages.reduce((sum, [rate]) => sum + Number(rate), 0) };
      },
    };
  },
};
