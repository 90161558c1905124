import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { coordinator, inRole, openApi, type TestApi } from '#test/support/api';
import { submit, toWaiting, type Walk } from '#test/support/api-course';
import { liveGeneration } from '#views';

describe('whether what lists show of a course equals its events told anew', () => {
  let api: TestApi;
  let walk: Walk;
  beforeAll(async () => {
    api = await openApi();
    walk = await submit(api);
    await submit(api);
    await toWaiting(walk);
    await api.project();
  });
  afterAll(() => api.close());

  const check = async () =>
    (await api.get(`${walk.path}/check`, { as: inRole('auditor') })).body as unknown as {
      readonly same: boolean;
      readonly version: number;
      readonly readModels: readonly { readonly tables: readonly { readonly table: string }[] }[];
    };

  it('it does, and says as of which position, for those who audit', async () => {
    const head = await api.foundation.ports.store.head('nydansk');
    const found = await check();
    expect(found).toMatchObject({ same: true, version: walk.version });
    const tables = found.readModels.flatMap((each) => each.tables);
    expect(tables).toContainEqual({ table: 'caseload', rows: 1, differing: 0, examples: [] });
    expect(tables).toContainEqual(expect.objectContaining({ table: 'course_timeline', rows: walk.version }));
    for (const each of found.readModels) expect(each).toMatchObject({ position: head, parked: [] });
    expect((await api.get(`${walk.path}/check`, { as: coordinator })).status).toBe(403);
  });

  it('it does also while the read models are behind', async () => {
    await walk.give('citizen-declines', { reason: 'other' });
    expect(await check()).toMatchObject({ same: true, version: walk.version });
  });

  it('it does not when a row was changed, and says which', async () => {
    const live = await liveGeneration(api.pool, 'courses');
    await api.asAdmin(
      `update views.caseload_${live?.generation ?? 0} set team = 'another' where course = '${walk.id}'`,
    );
    const found = await check();
    expect(found.same).toBe(false);
    const wrong = { table: 'caseload', rows: 1, differing: 1, examples: [JSON.stringify([walk.id])] };
    expect(found.readModels.flatMap((each) => each.tables)).toContainEqual(wrong);
  });
});
