/** One of the processes of `append/4proc`: appends as fast as it can for so long, and says how many there were. */
import { createPool, createPostgresEventStore } from '#event-store';
import { createFileKeyRing } from '#personal-data';
import { closedLoop } from '../closed-loop.ts';
import { createWriter, makeSubjects } from './workload.ts';

const [url = '', folder = '', writers = '8', seconds = '2'] = process.argv.slice(2);
const pool = createPool(url);
const keys = createFileKeyRing(folder);
const store = createPostgresEventStore(pool, { keys });
const subjects = await makeSubjects(keys, Number(writers));
const append = subjects.map((subject) => createWriter(store, subject, 1));
const write = (forSeconds: number): Promise<number> =>
  closedLoop(append.length, forSeconds, (writer) => append[writer]?.() ?? Promise.resolve());
await write(1);
process.send?.('ready');
process.once('message', () => {
  void write(Number(seconds)).then(async (rate) => {
    process.send?.(rate);
    await store.close();
    await pool.end();
    process.disconnect();
  });
});
