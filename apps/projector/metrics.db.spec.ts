import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { advanceClock, holdLease, parkStream, releaseLease, withTenant } from '#event-store';
import { createOutbox } from '#messages';
import { openApi, type TestApi } from '#test/support/api';
import { submit, type Walk } from '#test/support/api-course';
import { createWakes } from '#use-cases/time/wakes';
import { createProjectorMetrics } from './metrics.ts';

const tenant = 'nydansk';

describe('the projector’s figures', () => {
  const metrics = createProjectorMetrics();
  let api: TestApi;
  let walk: Walk;
  /** The sample of one series; undefined when it is not told. */
  const read = async (series: string): Promise<number | undefined> => {
    const text = await metrics.read(api.foundation);
    const line = text.split('\n').find((each) => each.startsWith(`${series} `));
    return line === undefined ? undefined : Number(line.slice(series.length + 1));
  };
  beforeAll(async () => {
    api = await openApi({ observer: metrics.observer });
    metrics.watch(api.foundation);
    walk = await submit(api);
    await api.project();
  });
  afterAll(() => api.close());

  const readModel = `{tenant="${tenant}",projection="courses",state="live"}`;

  it('tell how far each read model and feed is behind, in events and seconds', async () => {
    expect(await read(`forlob_projection_lag_events${readModel}`)).toBe(0);
    expect(await read(`forlob_projection_lag_seconds${readModel}`)).toBe(0);
    const head = (await read(`forlob_log_head_position{tenant="${tenant}"}`)) ?? 0;
    await walk.give('assess-eligibility', { age: 22, inTargetGroup: true, section85: false });
    const later = (await read(`forlob_log_head_position{tenant="${tenant}"}`)) ?? 0;
    expect(later).toBeGreaterThan(head);
    expect(await read(`forlob_projection_lag_events${readModel}`)).toBe(later - head);
    expect(await read(`forlob_projection_lag_seconds${readModel}`)).toBeGreaterThan(0);
    expect(await read(`forlob_feed_lag_events{tenant="${tenant}",feed="course-feed"}`)).toBe(later);
    await api.project();
    expect(await read(`forlob_projection_lag_events${readModel}`)).toBe(0);
  });

  it('tell what is due and was not done, since when', async () => {
    const [due, seconds] = ['courses', 'seconds'].map(
      (unit) => `forlob_due_not_issued_${unit}{tenant="${tenant}"}`,
    ) as [string, string];
    expect(await read(due)).toBe(0);
    const wakeAt = new Date(Date.now() - 600_000).toISOString();
    const note = { id: walk.id, version: walk.version, ended: false };
    await createWakes(api.pool, 'course').note(tenant, { ...note, wakeAt });
    expect(await read(due)).toBe(1);
    expect(await read(seconds)).toBeGreaterThanOrEqual(600);
    await createWakes(api.pool, 'course').note(tenant, { ...note, version: walk.version + 1, wakeAt: null });
    expect(await read(due)).toBe(0);
    expect(await read(seconds)).toBe(0);
  });

  it('tell what waits in the outbox, and what was tried', async () => {
    const outbox = createOutbox(api.pool);
    const [id, waiting] = [randomUUID(), `forlob_outbox_waiting{tenant="${tenant}"}`];
    expect(await read(waiting)).toBe(0);
    const about = { courseId: walk.id, number: 'F-1', rule: 'r', step: 's', leg: null, due: '2026-01-05' };
    await outbox.put(tenant, [{ id, ...about, role: 'coordinator', recipient: 'anna', expires: null }]);
    expect(await read(waiting)).toBe(1);
    expect(await read(`forlob_outbox_oldest_seconds{tenant="${tenant}"}`)).toBeGreaterThan(0);
    await outbox.finish(tenant, id, 'delivered');
    expect(await read(waiting)).toBe(0);
    metrics.seen.sent({ tenant, messageId: id, correlationId: id, outcome: 'delivered' });
    expect(await read(`forlob_mail_total{tenant="${tenant}",outcome="delivered"}`)).toBe(1);
  });

  it('tell which streams are parked, and which part no one works', async () => {
    const parked = `forlob_parked_streams{tenant="${tenant}",part="course-feed"}`;
    const held = `forlob_part_held{tenant="${tenant}",part="sender"}`;
    expect([await read(parked), await read(held)]).toEqual([0, 0]);
    const stream = `course-${walk.id}` as const;
    await withTenant(api.pool, tenant, (tx) =>
      parkStream(tx, { tenant, subscription: 'course-feed', stream, position: 1, error: 'planted' }),
    );
    const lease = { tenant, part: 'sender', holder: 'spec' };
    await holdLease(api.pool, lease, 60_000);
    expect([await read(parked), await read(held)]).toEqual([1, 1]);
    await releaseLease(api.pool, lease);
    expect(await read(held)).toBe(0);
  });

  it('tell how far the clocks are apart', async () => {
    expect(await read('forlob_clock_ahead_seconds')).toBe(0);
    expect(await read('forlob_clock_skew_seconds')).toBeLessThan(60);
    await advanceClock(api.adminUrl, 3_600_000);
    expect(await read('forlob_clock_ahead_seconds')).toBe(3_600);
  });

  it('say so when the database does not answer, and repeat no old figure', async () => {
    expect(await read('forlob_database_up')).toBe(1);
    const { pool } = api;
    const [connect, query] = [pool.connect.bind(pool), pool.query.bind(pool)];
    const down = () => Promise.reject(Object.assign(new Error('connect'), { code: 'ECONNREFUSED' }));
    Object.assign(pool, { connect: down, query: down });
    const [up, due] = [
      await read('forlob_database_up'),
      await read(`forlob_due_not_issued_courses{tenant="${tenant}"}`),
    ];
    Object.assign(pool, { connect, query });
    expect([up, due]).toEqual([0, undefined]);
  });
});
