import pg from 'pg';
import type { StreamId } from '#kernel';
import { createRawEvents } from '../append/raw-events.ts';
import { decision, makeSubjects } from '../append/workload.ts';
import { closedLoop } from '../closed-loop.ts';
import type { Figure } from '../figure.ts';
import { openHouse, tenant } from '../house.ts';

const courses = 40;
const events = 50;
/** Every fifth event, as in a course under way: most are facts without a word of prose. */
const notes = 10;
const secondsARound = 1;
const warmUpSeconds = 2;

/** A course's history, decrypted, against the bare rows with their texts in clear. */
export const load50: Figure = {
  name: 'load/50',
  unit: 'streams/s',
  against: `a prepared select of the same ${events} rows, the texts in clear`,
  target: 0.8,
  limitedBy: `Decrypting: each of the ${notes} texts costs about 15 µs.`,
  prepare: async (bench) => {
    const { database, pool, keys, store } = await openHouse(bench);
    const subjects = await makeSubjects(keys, courses);
    for (const [index, subject] of subjects.entries())
      await store.append(tenant, decision(`course-${index}`, 0, events, subject, notes));
    await createRawEvents(database.adminUrl);
    await copyEvents(database.adminUrl);

    let turn = 0;
    const streamNow = (): StreamId => `course-${turn++ % courses}`;
    const read = {
      decrypted: async () => {
        const loaded = await store.load(tenant, streamNow(), { texts: true });
        const read = loaded.events.filter(({ texts }) => texts !== undefined).length;
        if (loaded.version !== events || read !== notes) throw new Error('A stream came back in part');
      },
      sealed: () => store.load(tenant, streamNow()),
      raw: () =>
        pool.query({
          name: 'raw select',
          text: 'select *, clock_timestamp() as now from raw_events where tenant = $1 and stream = $2 order by version',
          values: [tenant, streamNow()],
        }),
    };
    const rate = (work: () => Promise<unknown>, seconds = secondsARound): Promise<number> =>
      closedLoop(1, seconds, work);
    for (const work of Object.values(read)) await rate(work, warmUpSeconds);
    return {
      ours: async () => ({
        value: await rate(read.decrypted),
        detail: { 'without texts': await rate(read.sealed) },
      }),
      floor: async () => ({ value: await rate(read.raw) }),
    };
  },
};

const copyEvents = async (adminUrl: string): Promise<void> => {
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  await admin.query(`
    alter table raw_events add note text;
    insert into raw_events (
      tenant, stream, version, id, type, schema_version, data, occurred_at, recorded_at, actor_id, actor_role,
      command_id, correlation_id, causation_id, programme_version, rule_version, note
    )
    select
      tenant, stream, version, id, type, schema_version, data, occurred_at, recorded_at, actor_id, actor_role,
      command_id, correlation_id, causation_id, programme_version, rule_version,
      (select repeat('x', length(ciphertext) - 28) from event_texts t where (t.tenant, t.stream, t.version) = (e.tenant, e.stream, e.version))
    from events e order by position;
    create index on raw_events (tenant, stream, version);
    analyze`);
  await admin.end();
};
