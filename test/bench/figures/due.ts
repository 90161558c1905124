import { Client } from '@temporalio/client';
import pg from 'pg';
import { addDays, millisecondsBetween } from '#calendar';
import { advanceClock, setClock } from '#event-store';
import type { Instant, LocalDate } from '#kernel';
import { eachAtMost, signalsAtOnce } from '#use-cases/time/at-most';
import { startChild } from '../child.ts';
import { patiently } from '../due/patiently.ts';
import { openSleepingCourses } from '../due/sleeping-courses.ts';
import { startTemporal } from '../due/temporal.ts';
import { until } from '../due/until.ts';
import type { Figure } from '../figure.ts';
import { openHouse } from '../house.ts';

const reminders = 1_000;
/** A Tuesday; what is referred on it is reminded of on the Thursday at eight. */
const firstTuesday: LocalDate = '2027-02-02';
const thursdayAfter = (tuesday: LocalDate): Instant => `${addDays(tuesday, 2)}T07:00:00.000Z`;

/** A thousand courses asleep, whose first reminder is due at the same moment: how many a second are issued from then on. */
export const due1000: Figure = {
  name: 'due/1000',
  unit: 'reminders/s',
  against: 'a bare workflow with a timer and one local activity that inserts a row, on the same server',
  target: 0.6,
  limitedBy:
    'Temporal’s server: a timer that fires is a workflow task, and its history is written on two cores.',
  warmUps: 0,
  prepare: async (bench) => {
    const house = await openHouse(bench);
    const { adminUrl } = house.database;
    await setClock(adminUrl, `${firstTuesday}T12:00:00.000Z`);
    const admin = new pg.Client({ connectionString: adminUrl });
    admin.on('error', () => undefined);
    await admin.connect();
    bench.afterwards(() => admin.end());
    await admin.query(
      'create table public.done (id text, at timestamptz not null default clock_timestamp()); grant insert on public.done to forlob_app',
    );
    const { address, connection } = await startTemporal(bench);
    const env = { ...house.env, TEMPORAL_ADDRESS: address, FORLOB_SPREAD_MINUTES: '0' };
    bench.afterwards((await startChild('apps/worker/main', env)).stop);
    bench.afterwards((await startChild('test/bench/due/floor-main', env)).stop);
    const client = new Client({ connection });
    const courses = openSleepingCourses(house, connection);

    let tuesday = firstTuesday;
    /** How long before they are due the first of a thousand is put to sleep. */
    let leadMs = 0;
    const issuedSince = async (due: Instant) => {
      const { rows } = await admin.query<{ count: string; courses: string; last: Date }>(
        `select count(*), count(distinct stream) as courses, max(recorded_at) as last from events
         where type = 'ReminderIssued' and recorded_at >= $1`,
        [due],
      );
      return { count: Number(rows[0]?.count), courses: Number(rows[0]?.courses), last: rows[0]?.last };
    };
    const toClock = async (instant: Instant): Promise<void> => {
      await advanceClock(adminUrl, millisecondsBetween(await house.store.now(), instant));
    };
    /** Puts so many to sleep until Thursday at eight, which is `leadMs` away, and waits until each has been reminded of. */
    const ours = async (count: number): Promise<number | undefined> => {
      const due = thursdayAfter(tuesday);
      await toClock(new Date(Date.parse(due) - leadMs).toISOString());
      await courses.add(count, tuesday);
      const inTime = (await house.store.now()) < due;
      await until(
        'all reminders issued',
        () => issuedSince(due),
        (issued) => issued.count >= count,
      );
      const { count: issued, courses: reminded, last } = await issuedSince(due);
      if (issued !== count || reminded !== count)
        throw new Error(`${issued} reminders for ${reminded} courses of ${count}`);
      tuesday = addDays(tuesday, 7);
      return inTime ? ((last?.getTime() ?? 0) - Date.parse(due)) / 1_000 : undefined;
    };
    let flock = 0;
    const floor = async (count: number): Promise<number | undefined> => {
      const dueAt = Date.now() + leadMs;
      const name = `floor-${++flock}`;
      const ids = Array.from({ length: count }, (_, n) => `${name}-${n}`);
      await eachAtMost(signalsAtOnce, ids, (id) =>
        patiently(() =>
          client.workflow.start('bare', { taskQueue: 'floor', workflowId: id, args: [id, dueAt] }),
        ),
      );
      const inTime = Date.now() < dueAt;
      const done = async () => {
        const { rows } = await admin.query<{ count: string; last: Date }>(
          'select count(*), max(at) as last from public.done where starts_with(id, $1)',
          [`${name}-`],
        );
        return { count: Number(rows[0]?.count), last: rows[0]?.last };
      };
      await until('all rows inserted', done, ({ count: inserted }) => inserted >= count);
      return inTime ? (((await done()).last?.getTime() ?? 0) - dueAt) / 1_000 : undefined;
    };

    /** Again with twice the time when the machine was too busy to put all to sleep before they were due. */
    const inTime = async (measure: (count: number) => Promise<number | undefined>): Promise<number> => {
      for (let tries = 4; tries > 0; tries--) {
        const seconds = await measure(reminders);
        if (seconds !== undefined) return seconds;
        leadMs *= 2;
        bench.say(`… due/1000: not asleep in time, now with ${Math.round(leadMs / 1_000)} s`);
      }
      throw new Error(`${reminders} were not asleep within ${leadMs / 1_000} s`);
    };

    // A few first: both sides grow warm, and how long it takes to put a thousand to sleep becomes known.
    const some = 200;
    const begun = performance.now();
    await courses.add(some, tuesday);
    tuesday = addDays(tuesday, 7);
    leadMs = ((performance.now() - begun) / some) * reminders * 1.3 + 3_000;
    bench.say(`… due/1000: ${Math.round(leadMs / 1_000)} s to put each thousand to sleep`);
    return {
      ours: async () => ({ value: reminders / (await inTime(ours)) }),
      floor: async () => ({ value: reminders / (await inTime(floor)) }),
    };
  },
};
