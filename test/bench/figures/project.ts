import type pg from 'pg';
import { createCalendar } from '#calendar';
import type { EventStore } from '#event-store';
import { loadCatalogue } from '#use-cases/load-catalogue';
import { advance } from '#views/advance';
import { beginBuilding } from '#views/generations';
import type { Projection } from '#views/projection';
import { createProjections } from '#views/projections';
import { rebuild } from '#views/rebuild';
import { sharePages } from '#views/shared-pages';
import type { Figure } from '../figure.ts';
import { openHouse, tenant } from '../house.ts';
import { writeLog } from '../read-models-log.ts';

const courses = 300;
const pageSize = 5_000;
/** The other promise: so many events a second by all read models together. */
const enough = 60_000;

interface Log {
  readonly pool: pg.Pool;
  readonly store: EventStore;
  readonly head: number;
}

/** The log's rows as the database hands them out, page after page through the same pool. */
const readRaw = async ({ pool, head }: Log): Promise<void> => {
  for (let position = 0; position < head; position += pageSize)
    await pool.query({
      name: 'bench_raw_page',
      text: 'select * from read_log($1, $2, $3)',
      values: [tenant, position, pageSize],
    });
};

let built = 0;

/** Builds new tables from the first event to the last and puts them in place, as a projector does that starts with a new version. */
const build = async ({ pool, store }: Log, projection: Projection): Promise<void> => {
  await rebuild({ pool, store, pageSize }, { ...projection, version: `bench-${++built}` });
};

/** Reads on from where tables that people read were left behind, page by page. */
const follow = async ({ pool, store, head }: Log, projection: Projection): Promise<void> => {
  const generation = await beginBuilding(pool, { ...projection, version: `bench-${++built}` });
  for (let position = 0; position < head;) {
    const step = await advance({ pool, store, pageSize }, projection, generation, tenant, position, head);
    if (step.outcome !== 'moved') throw new Error(`${projection.name} stopped at ${step.position}`);
    position = step.position;
  }
};

const figure = (
  name: string,
  order: 'life' | 'import',
  wanted: (projection: Projection) => boolean,
  limitedBy: string,
  project = build,
): Figure => ({
  name: `project/${name}`,
  unit: 'events/s',
  against: 'reading the same pages of the log, once, and doing nothing with them',
  target: 0.4,
  promise: { words: '60,000 events a second', kept: ({ value }) => value >= enough },
  limitedBy,
  prepare: async (bench) => {
    const { pool, store } = await openHouse(bench);
    await writeLog(store, tenant, courses, order);
    const log: Log = { pool, store, head: await store.head(tenant) };
    const projections = createProjections({ ...loadCatalogue(), calendar: createCalendar() }).filter(wanted);
    const timed = async (work: () => Promise<void>): Promise<number> => {
      const begun = performance.now();
      await work();
      return log.head / ((performance.now() - begun) / 1_000);
    };
    return {
      ours: async () => ({
        value: await timed(async () => {
          const shared = { ...log, store: sharePages(store) };
          await Promise.all(projections.map((projection) => project(shared, projection)));
        }),
        detail: { events: log.head },
      }),
      floor: async () => ({ value: await timed(() => readRaw(log)) }),
    };
  },
});

const only =
  (wanted: string) =>
  ({ name }: Projection): boolean =>
    name === wanted;

/** Each read model alone, then all at once as the projector builds them: the log is read once for all. */
export const projections: readonly Figure[] = [
  figure(
    'worklist',
    'life',
    only('courses'),
    "Folding the courses, their states read and written once a page; then counting each course's duties, once.",
  ),
  figure('worklist-import', 'import', only('courses'), "Counting each course's duties, once."),
  figure(
    'worklist-behind',
    'life',
    only('courses'),
    "Counting each course's duties before the page and after it; a page of life touches nearly every course that is open.",
    follow,
  ),
  figure('timeline', 'life', only('course_timeline'), 'One row with its indexes for each event of a course.'),
  figure('mentors', 'life', only('mentors'), 'The reading of the log: few of its events are about mentors.'),
  figure('messages', 'life', only('messages'), 'The reading of the log, and a row for each message.'),
  figure('all', 'life', () => true, 'The worklist, and a row of the timeline for each event.'),
];
