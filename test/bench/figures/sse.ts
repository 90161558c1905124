import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { cpuSeconds } from '../cpu.ts';
import type { Figure } from '../figure.ts';
import { freePort } from '#infra/local/ports';
import { startChild } from '../child.ts';
import { pageRequest } from '../http/request.ts';
import { openStaffedHouse } from '../http/staffed-house.ts';

const listeners = 200;
const promisedMb = 50;
const listenSeconds = 10;

/** What two hundred open pages cost the API: its memory more than before, and its and PostgreSQL's processor time. */
export const sse200: Figure = {
  name: 'sse/200',
  unit: 'MB',
  limitedBy: 'An open connection each; one timer and one query a quarter of a second for all of them.',
  rounds: 3,
  promise: {
    words: `less than ${promisedMb} MB for ${listeners} who listen`,
    kept: ({ value }) => value < promisedMb,
  },
  prepare: async (bench) => {
    const house = await openStaffedHouse(bench, 100, undefined, listeners);
    const port = await freePort();
    const child = await startChild('apps/api/main', { ...house.env, API_PORT: String(port) });
    bench.afterwards(child.stop);
    const listen = async (cookie: string): Promise<Socket> => {
      const socket = connect({ port, host: '127.0.0.1' });
      await once(socket, 'connect');
      socket.write(pageRequest('/console/live', cookie));
      const [head] = (await once(socket, 'data')) as [Buffer];
      if (!head.toString().startsWith('HTTP/1.1 200')) throw new Error(head.toString().slice(0, 200));
      return socket;
    };
    const cpu = () => Promise.all([cpuSeconds(child.pid), cpuSeconds(bench.postgresPid)]);
    return {
      ours: async () => {
        const before = await child.rss();
        const sockets: Socket[] = [];
        for (const cookie of house.cookies) sockets.push(await listen(cookie));
        const [own, postgres] = await cpu();
        await pause(listenSeconds * 1_000);
        const [ownAfter, postgresAfter] = await cpu();
        const after = await child.rss();
        for (const socket of sockets) socket.destroy();
        return {
          value: after - before,
          detail: {
            'MB before': before,
            'cpu ms a second': ((ownAfter - own) * 1_000) / listenSeconds,
            'PostgreSQL cpu ms a second': ((postgresAfter - postgres) * 1_000) / listenSeconds,
          },
        };
      },
    };
  },
};
