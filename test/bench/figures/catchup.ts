import { EventEmitter, once } from 'node:events';
import pg from 'pg';
import { startSubscription } from '#event-store';
import { createWriter, makeSubjects } from '../append/workload.ts';
import { closedLoop } from '../closed-loop.ts';
import type { Figure } from '../figure.ts';
import { openHouse, tenant, type House } from '../house.ts';

const writers = 8;
const writingSeconds = 4;
const pageSize = 1_000;

/** A subscription that starts at the beginning of a long log, against the bare pages of the table. */
export const catchup: Figure = {
  name: 'catchup',
  unit: 'events/s',
  against: `prepared selects of the same rows, ${pageSize} a page`,
  target: 0.8,
  limitedBy:
    'Turning rows into events in this process, and ten short statements a page one after the other: lease, checkpoint, what is parked, two transactions.',
  prepare: async (bench) => {
    const house = await openHouse(bench);
    const head = await writeUnderReader(house);
    await copyLog(house.database.adminUrl);
    let round = 0;
    return {
      ours: async () => {
        const begun = performance.now();
        const reader = startReader(house, `catchup ${++round}`, () => undefined);
        await reader.reached(head);
        const value = rate(head, begun);
        await reader.stop();
        return { value, detail: { events: head } };
      },
      floor: async () => {
        const begun = performance.now();
        for (let position = 0; position < head;) {
          const { rows } = await house.pool.query<{ position: number }>({
            name: 'raw page',
            text: 'select * from raw_log where tenant = $1 and position > $2 order by position limit $3',
            values: [tenant, position, pageSize],
          });
          position = rows.at(-1)?.position ?? head;
        }
        return { value: rate(head, begun) };
      },
    };
  },
};

const rate = (events: number, begun: number): number => events / ((performance.now() - begun) / 1_000);

/** Eight writers, and a subscription beside them that must see every position, once and in order. Answers the log's end. */
const writeUnderReader = async (house: House): Promise<number> => {
  const { keys, store } = house;
  const subjects = await makeSubjects(keys, writers);
  const append = subjects.map((subject) => createWriter(store, subject, 10));
  await Promise.all(append.map((each) => each()));
  let expected = 1;
  const problems: string[] = [];
  const reader = startReader(house, 'none lost', (position) => {
    if (position !== expected) problems.push(`position ${position} where ${expected} came next`);
    expected = position + 1;
  });
  await closedLoop(writers, writingSeconds, (writer) => append[writer]?.() ?? Promise.resolve());
  const head = await store.head(tenant);
  await reader.reached(head);
  await reader.stop();
  if (problems.length > 0) throw new Error(`The reader under ${writers} writers met ${problems.join(', ')}`);
  return head;
};

interface Reader {
  /** Resolves when the handler has seen so far; rejects with what it threw. */
  reached(head: number): Promise<void>;
  stop(): Promise<void>;
}

/** A subscription of its own, from the beginning of the log; every position is shown to `look`. */
const startReader = ({ pool, store }: House, name: string, look: (position: number) => void): Reader => {
  let last = 0;
  const changed = new EventEmitter();
  const subscription = startSubscription({
    pool,
    store,
    name,
    onError: (error) => changed.emit('failed', error),
    handler: {
      outside: (events) => {
        for (const { position } of events) look(position);
        last = events.at(-1)?.position ?? last;
        changed.emit('page');
        return Promise.resolve();
      },
    },
  });
  return {
    reached: async (head) => {
      const failed = once(changed, 'failed').then(([error]) => Promise.reject(error as Error));
      while (last < head) await Promise.race([once(changed, 'page'), failed]);
    },
    stop: () => subscription.stop(),
  };
};

const copyLog = async (adminUrl: string): Promise<void> => {
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  await admin.query(`
    create table raw_log as table events;
    alter table raw_log add primary key (tenant, position);
    grant select on raw_log to forlob_app;
    analyze`);
  await admin.end();
};
