import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openApi, type TestApi } from '#test/support/api';
import { submit } from '#test/support/api-course';
import { createApiMetrics } from './metrics.ts';

/** The samples of one metric, as Prometheus reads them. */
const samples = (text: string, name: string): readonly string[] =>
  text.split('\n').filter((line) => new RegExp(`^${name}[{ ]`).test(line));

describe('the API’s figures', () => {
  const metrics = createApiMetrics();
  let api: TestApi;
  beforeAll(async () => {
    api = await openApi({ observer: metrics.observer, onAnswered: metrics.onAnswered });
    metrics.watch(api.foundation);
  });
  afterAll(() => api.close());

  it('count each answer under its route and status, and each command under what became of it', async () => {
    const walk = await submit(api);
    await api.get(walk.path);
    const text = await metrics.registry.metrics();
    expect(samples(text, 'forlob_http_request_seconds_count').join('\n')).toMatch(
      /method="POST",route="\/courses",status="200"|method="POST",route="\/courses",status="201"/,
    );
    expect(text).toContain('method="GET",route="/courses/:id",status="401"');
    expect(text).not.toContain(walk.path);
    expect(samples(text, 'forlob_append_seconds_count').join()).toMatch(/outcome="accepted"} [1-9]/);
    expect(samples(text, 'forlob_flush_appends_count').join()).toMatch(/ [1-9]/);
    expect(samples(text, 'forlob_events_written_total').join()).toMatch(/tenant="nydansk"} [1-9]/);
    expect(samples(text, 'forlob_append_queue_length')).toEqual([
      'forlob_append_queue_length{tenant="nydansk"} 0',
    ]);
  });

  it('tell the pool as it is when they are asked for', async () => {
    const held = await api.pool.connect();
    const text = await metrics.registry.metrics();
    held.release();
    expect(samples(text, 'forlob_pool_connections').join()).toMatch(/state="busy"} [1-9]/);
    expect(samples(text, 'forlob_pool_max_connections')).toEqual(['forlob_pool_max_connections 10']);
  });
});
