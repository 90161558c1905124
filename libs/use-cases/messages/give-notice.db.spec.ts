import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createCalendar, instantAt } from '#calendar';
import { reservationKeys } from '#funding';
import { createDigestBox, createOutbox, createStaffDirectory, digestIdOf } from '#messages';
import type { LocalDate } from '#kernel';
import { anAppend, openTestStore } from '#test/support/store';
import type { TestStore } from '#test/support/store';
import { commandPortsOf } from '../command-ports-of.ts';
import { createCourseCommands } from '../course-commands.ts';
import { frameIdOf, frameStream } from '../frame-of.ts';
import { loadCatalogue } from '../load-catalogue.ts';
import { gatherDigests } from './gather-digests.ts';
import { giveNotices } from './give-notice.ts';

const tenant = 'nydansk';

describe('what an organisation tells of itself', () => {
  let test: TestStore;
  let day: (on: LocalDate) => Promise<readonly unknown[] | undefined>;

  beforeAll(async () => {
    test = await openTestStore();
    const { pool, keys, store } = test;
    await keys.createTenant(tenant);
    const ports = commandPortsOf({ ...test, ...loadCatalogue(), calendar: createCalendar() });
    const digests = createDigestBox(pool);
    const staff = createStaffDirectory(pool, keys);
    await staff.put(tenant, [
      {
        ...{ id: 'lea', name: 'Lea Prøve', email: 'lea@example.org', language: 'da', team: null },
        roles: ['leader'],
      },
    ]);
    // A year that is under way whenever this runs.
    const year = Number((await store.now()).slice(0, 4));
    const ref = { year, municipality: 'Søby', schemeKind: 'STATUTORY_MENTOR' } as const;
    const frame = frameIdOf(tenant, ref);
    const taken = reservationKeys({ frame, ordinal: 1, hours: 95 });
    const stream = frameStream(frame);
    await store.append(
      tenant,
      anAppend({
        stream,
        events: [
          {
            type: 'FundingFrameSet',
            data: { ...ref, on: `${year}-01-04`, hours: 100, kroner: null, kronerPerHour: null },
            occurredAt: `${year}-01-04T09:00:00.000Z`,
          },
        ],
        claims: { take: taken.map((key) => ({ key, owner: stream })), release: [] },
      }),
    );
    const tick = {
      ports,
      pool,
      staff,
      digests,
      outbox: createOutbox(pool),
      courses: createCourseCommands(ports),
    };
    day = async (on) => {
      await giveNotices(tick, tenant, on);
      await giveNotices(tick, tenant, on);
      await gatherDigests(tick, tenant, on, instantAt(on, '08:40'));
      const id = digestIdOf(tenant, 'lea', on);
      const { events } = await store.load(tenant, `message-${id}`);
      if (events.length === 0) return undefined;
      await createOutbox(pool).finish(tenant, id, 'delivered');
      const content = await digests.contentOf(tenant, id);
      return content.map((row) => ('notice' in row ? [row.notice, row.figures['reserved']] : row.rule));
    };
  });
  afterAll(() => test.close());

  it('tells the leader once a week of a frame that is nearly used, with the digest of that day (6.2/budget)', async () => {
    expect(await day('2027-02-01')).toEqual([['budget', 95]]);
    expect(await day('2027-02-02')).toBeUndefined();
    expect(await day('2027-02-05')).toBeUndefined();
    expect(await day('2027-02-08')).toEqual([['budget', 95]]);
  });
});
