import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openApi, type TestApi } from '#test/support/api';
import { Readiness } from './readiness.ts';

describe('an API that was told to end', () => {
  const readiness = new Readiness();
  let api: TestApi;
  beforeAll(async () => {
    api = await openApi({ readiness });
  });
  afterAll(() => api.close());

  it('is not ready from then on, answers all the same, and lets each caller’s connection go', async () => {
    expect((await api.get('/readyz')).status).toBe(200);
    expect((await api.get('/programmes')).headers['connection']).not.toBe('close');
    readiness.leave();
    expect((await api.get('/readyz')).status).toBe(503);
    const alive = await api.get('/healthz');
    expect(alive.status).toBe(200);
    expect(alive.headers['connection']).toBe('close');
  });
});
