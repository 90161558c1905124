import pg from 'pg';
import { startSubscription, type Subscription } from '#event-store';
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
  limitedBy: 'Turning rows into events in this process; a checkpoint and a lease are one short transaction a page.',
  prepare: async (bench) => {
    const house = await openHouse(bench);
    const head = await writeUnderReader(house);
    await copyLog(house.database.adminUrl);
    let round = 0;
    return {
      ours: async () => {
        const begun = performance.now();
        await follow(house, `catchup ${++round}`, head, () => undefined);
        return { value: rate(head, begun), detail: { events: head } };
      },
      floor: async () => {
        const begun = performance.now();
        for (let position = 0; position < head; ) {
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
  const ending: { head?: number } = {};
  let expected = 1;
  const reading = follow(house, 'none lost', () => ending.head, (position) => {
    if (position !== expected) throw new Error(`The reader met position ${position} where ${expected} came next`);
    expected += 1;
  });
  await closedLoop(writers, writingSeconds, (writer) => append[writer]?.() ?? Promise.resolve());
  ending.head = await store.head(tenant);
  await reading;
  return ending.head;
};

/** Reads the log from the beginning until its end; rejects with what `look` throws. */
const follow = (
  { pool, store }: House,
  name: string,
  head: number | (() => number | undefined),
  look: (position: number) => void,
): Promise<void> =>
  new Promise((resolve, reject) => {
    let ended = false;
    const end = (settle: () => void): void => {
      if (ended) return;
      ended = true;
      // Not awaited by the page that is under way and waits for this very call.
      void subscription.stop().then(settle);
    };
    const subscription: Subscription = startSubscription({
      pool,
      store,
      name,
      onError: (error) => {
        end(() => {
          reject(error instanceof Error ? error : new Error(String(error)));
        });
      },
      handler: {
        outside: (events) => {
          for (const { position } of events) look(position);
          const last = typeof head === 'number' ? head : head();
          if (events.at(-1)?.position === last) end(resolve);
          return Promise.resolve();
        },
      },
    });
  });

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
