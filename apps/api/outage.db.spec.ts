import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { KeyStoreUnavailable } from '#personal-data';
import { coordinator, openApi, type TestApi } from '#test/support/api';
import { referral, submit } from '#test/support/api-course';

describe('when a machine is down', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await openApi();
  });
  afterAll(() => api.close());

  it('answers 503 with Retry-After while the key store cannot be reached, and writes nothing', async () => {
    const walk = await submit(api);
    const before = (await api.rows('nydansk', 'events')).length;
    const { keys } = api.foundation;
    const sealingKey = keys.sealingKey.bind(keys);
    keys.sealingKey = () => Promise.reject(new KeyStoreUnavailable('The folder is gone'));
    const answer = await api.post('/courses', {
      as: coordinator,
      body: referral({ reason: 'Vil gerne i gang' }),
    });
    keys.sealingKey = sealingKey;
    expect(answer).toMatchObject({ status: 503, body: { code: 'UNAVAILABLE' } });
    expect(answer.headers['retry-after']).toBeDefined();
    expect((await api.rows('nydansk', 'events')).length).toBe(before);
    expect((await api.get(walk.path, { as: coordinator })).status).toBe(200);
  });

  it('answers 503 while PostgreSQL cannot be reached, also for what would be turned away, and is alive all the same', async () => {
    const { pool } = api;
    const [connect, query] = [pool.connect.bind(pool), pool.query.bind(pool)];
    const down = () => Promise.reject(Object.assign(new Error('connect'), { code: 'ECONNREFUSED' }));
    Object.assign(pool, { connect: down, query: down });
    const answers = [
      await api.post('/courses', { as: coordinator, body: referral() }),
      await api.get('/programmes'),
      await api.get('/readyz'),
    ];
    const alive = await api.get('/healthz');
    Object.assign(pool, { connect, query });
    expect(answers.map(({ status }) => status)).toEqual([503, 503, 503]);
    expect(alive.status).toBe(200);
    expect((await api.get('/readyz')).status).toBe(200);
  });

  it('waits for the read models as long as Prefer says, and no longer', async () => {
    await api.project();
    const waited = await api.get('/caseload', { as: coordinator, headers: { prefer: 'wait=1' } });
    expect(waited.status).toBe(200);
  });
});
