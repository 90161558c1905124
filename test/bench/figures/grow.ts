import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { createCalendar, localDateOf } from '#calendar';
import { withTenant } from '#event-store';
import { contactOn } from '#test/support/duty-course';
import { loadCatalogue } from '#use-cases/load-catalogue';
import { createProjections } from '#views';
import { readWorklist } from '#views/read-worklist';
import { rebuild } from '#views/rebuild';
import { closedLoop } from '../closed-loop.ts';
import { courseUnderWay, team } from '../course-under-way.ts';
import type { Figure } from '../figure.ts';
import { openHouse, type House } from '../house.ts';
import { createStock } from '../stock.ts';
import { writeCourses } from '../write-courses.ts';

const eventsEach = 24;
const seconds = 3;

/** The same work at another size: so many events, of courses of 24 each, in so many tenants. */
const grown = (events: number, tenants: number): Figure => ({
  name: `grow/${events}x${tenants}`,
  unit: 'appends/s',
  limitedBy: `What it costs with ${events.toLocaleString('en')} events in ${tenants === 1 ? 'one tenant' : `${tenants} tenants`}.`,
  rounds: 3,
  prepare: async (bench) => {
    const house = await openHouse(bench);
    const { store, pool } = house;
    const today = localDateOf(await store.now());
    const names = Array.from({ length: tenants }, (_, n) => `grown-${n}`);
    for (const name of names) await house.keys.createTenant(name);

    const begun = performance.now();
    const each = Math.ceil(events / eventsEach / tenants);
    const courses: { tenant: string; id: string; version: number }[] = [];
    for (const tenant of names)
      for (const id of await writeCourses(store, tenant, each, () => courseUnderWay(today)))
        courses.push({ tenant, id, version: eventsEach });
    const written = courses.length * eventsEach;
    const filled = written / ((performance.now() - begun) / 1_000);
    const bytes = (await databaseBytes(house)) / written;
    bench.say(`… ${written} events are there, ${Math.round(filled)} a second`);

    const calendar = createCalendar();
    const all = createProjections({ ...loadCatalogue(), calendar });
    const rebuilt = performance.now();
    for (const projection of all) await rebuild({ pool, store }, projection);
    const projected = written / ((performance.now() - rebuilt) / 1_000);

    const stock = createStock(courses);
    let turn = 0;
    const next = () => courses[(turn += 7_919) % courses.length] ?? { tenant: '', id: '' };
    const append = async (): Promise<void> => {
      const course = await stock.take();
      const result = await store.append(course.tenant, {
        ...{ stream: `course-${course.id}`, expectedVersion: course.version, commandId: randomUUID() },
        events: [{ ...contactOn(today), occurredAt: `${today}T11:00:00.000Z` }],
        ...{
          actor: { id: 'co-1', role: 'coordinator' },
          contentHash: '00',
          answer: null,
          correlationId: 'bench',
        },
      });
      if (result.kind !== 'accepted') throw new Error(`Not recorded: ${result.kind}`);
      stock.put({ ...course, version: result.version });
    };
    const load = async (): Promise<void> => {
      const { tenant, id } = next();
      await store.load(tenant, `course-${id}`);
    };
    const page = (): Promise<unknown> =>
      withTenant(pool, next().tenant, (tx) => readWorklist(tx, { today, calendar }, { team }, { limit: 50 }));
    return {
      ours: async () => ({
        value: await closedLoop(32, seconds, append),
        detail: {
          'load ms': 1_000 / (await closedLoop(1, seconds, load)),
          'worklist page ms': 1_000 / (await closedLoop(1, seconds, page)),
          'through all read models, events/s': projected,
          'bytes per event': bytes,
          'events written/s': filled,
        },
      }),
    };
  },
});

const databaseBytes = async ({ database }: House): Promise<number> => {
  const admin = new pg.Client({ connectionString: database.adminUrl });
  await admin.connect();
  const { rows } = await admin.query<{ bytes: string }>(
    'select pg_database_size(current_database()) as bytes',
  );
  await admin.end();
  return Number(rows[0]?.bytes);
};

/** How cost grows with events and streams (one tenant), and with tenants (the same events). */
export const growth: readonly Figure[] = [
  grown(10_000, 1),
  grown(100_000, 1),
  grown(100_000, 100),
  grown(1_000_000, 1),
];
