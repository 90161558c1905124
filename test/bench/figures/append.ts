import { createPool } from '#event-store';
import { slowCommits } from '../append/commit-time.ts';
import { createRawEvents, createRawWriter } from '../append/raw-events.ts';
import { createWriter, makeSubjects } from '../append/workload.ts';
import { closedLoop } from '../closed-loop.ts';
import type { Figure } from '../figure.ts';
import { openHouse } from '../house.ts';

interface Case {
  readonly name: string;
  readonly writers: number;
  readonly events: number;
  readonly commitMs?: number;
  readonly target: number;
}

const cases: readonly Case[] = [
  { name: 'append/1', writers: 1, events: 1, target: 0.6 },
  { name: 'append/8', writers: 8, events: 1, target: 0.8 },
  { name: 'append/32', writers: 32, events: 1, target: 1.2 },
  { name: 'append/32x10', writers: 32, events: 10, target: 0.8 },
  { name: 'append/32-slow', writers: 32, events: 1, commitMs: 1, target: 1 },
];

const secondsARound = 1;
/** Until both sides' code is compiled. */
const warmUpSeconds = 3;

const appendFigure = ({ name, writers, events, commitMs = 0, target }: Case): Figure => ({
  name,
  unit: 'appends/s',
  against: `one prepared insert of ${events === 1 ? 'one row' : `${events} rows`} a transaction, ${writers} at once${commitMs > 0 ? `, ${commitMs} ms a commit` : ''}`,
  target,
  limitedBy:
    writers === 1
      ? 'A lone writer waits for six rows in six tables and the encryption where the floor waits for one row; the commit is the same.'
      : 'One flush a commit and tenant: the processor time of the flush, in this process (encryption, columns) and in PostgreSQL (six tables and their indexes).',
  prepare: async (bench) => {
    const { database, keys, store } = await openHouse(bench);
    await createRawEvents(database.adminUrl);
    if (commitMs > 0) await slowCommits(database.adminUrl, commitMs);
    const floorPool = createPool(database.url);
    bench.afterwards(() => floorPool.end());
    const subjects = await makeSubjects(keys, writers);
    const ours = subjects.map((subject) => createWriter(store, subject, events));
    const floor = subjects.map(() => createRawWriter(floorPool, events));
    const side =
      (sides: readonly (() => Promise<unknown>)[]) =>
      async (seconds = secondsARound): Promise<{ value: number }> => ({
        value: await closedLoop(writers, seconds, (writer) => sides[writer]?.() ?? Promise.resolve()),
      });
    await side(ours)(warmUpSeconds);
    await side(floor)(warmUpSeconds);
    return { ours: () => side(ours)(), floor: () => side(floor)() };
  },
});

/** Recording a decision with all guards on, against a plain insert. */
export const appends: readonly Figure[] = cases.map(appendFigure);
