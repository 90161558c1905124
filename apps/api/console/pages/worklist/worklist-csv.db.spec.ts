import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { coordinator, inRole, openApi, type TestApi } from '#test/support/api';
import { submit } from '#test/support/api-course';
import { openPage } from '#test/support/console';

describe('the worklist as a file', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await openApi();
    await submit(api);
    await api.project();
  });
  afterAll(() => api.close());

  const lines = async (query: string): Promise<number> => {
    const { status, headers, text } = await openPage(api, `/console/worklist.csv${query}`, {
      as: coordinator,
    });
    expect([status, headers['content-type']]).toEqual([200, 'text/csv; charset=utf-8']);
    return text.trim().split('\r\n').length - 1;
  };

  it('has the lines of the page, filtered alike', async () => {
    expect(await lines('')).toBeGreaterThan(0);
    expect(await lines('?phase=closure')).toBe(0);
  });

  it('is for those who have a worklist', async () => {
    expect((await openPage(api, '/console/worklist.csv', { as: inRole('auditor') })).status).toBe(403);
  });
});
