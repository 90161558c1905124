import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openApi, type TestApi } from '#test/support/api';
import { openPage } from '#test/support/console';
import { textOf } from '#test/support/whole-page';

describe('the accessibility statement', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await openApi();
  });
  afterAll(() => api.close());

  it('is there for everyone, signed in or not', async () => {
    const page = await openPage(api, '/console/accessibility', { cookies: ['language=en'] });
    expect(page.status).toBe(200);
    expect(textOf(page.text)).toContain('WCAG 2.2');
  });
});
