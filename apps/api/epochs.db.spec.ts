import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { submit, type Walk } from '#test/support/api-course';
import { coordinator, openApi, type Answered, type TestApi } from '#test/support/api';

describe('a version that was seen before a restore', () => {
  let api: TestApi;
  let course: Walk;
  let before: string;
  beforeAll(async () => {
    api = await openApi();
    course = await submit(api);
    before = String((await read()).headers['etag']);
    await api.asAdmin(
      `insert into epochs (number, tag, life, reason) values (2, '0a1b2c3d', '1/2', 'a test')`,
    );
    while ((await read()).headers['etag'] === before) await sleep(100);
  });
  afterAll(() => api.close());

  const read = (): Promise<Answered> => api.get(course.path, { as: coordinator });
  const assess = (seen: string): Promise<Answered> =>
    api.post(`${course.path}/assess-eligibility`, {
      as: coordinator,
      body: { age: 22, inTargetGroup: true, section85: false },
      headers: { 'if-match': seen },
    });

  it('is not taken for the same number after it', async () => {
    expect(before).toBe(`"${course.version}"`);
    for (const seen of [before, `"${course.version}-ffffffff"`])
      expect(await assess(seen)).toMatchObject({ status: 412, body: { code: 'RESTORED' } });
  });

  it('is seen anew, and then good', async () => {
    const seen = String((await read()).headers['etag']);
    expect(seen).toBe(`"${course.version}-0a1b2c3d"`);
    const answer = await assess(seen);
    expect(answer.status).toBe(200);
    expect(answer.headers['etag']).toBe(`"${answer.body.version}-0a1b2c3d"`);
    expect(await assess(seen)).toMatchObject({ status: 412, body: { code: 'STALE' } });
  });

  it('is told to no one who is not signed in', async () => {
    expect((await api.get('/healthz')).headers).not.toHaveProperty('etag');
  });
});
