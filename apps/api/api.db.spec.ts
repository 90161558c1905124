import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { coordinator, openApi, type TestApi } from '#test/support/api';

describe('the API', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await openApi();
  });
  afterAll(() => api.close());

  it('boots, and says that it is there and ready', async () => {
    expect((await api.get('/healthz')).body).toEqual({ status: 'ok' });
    expect((await api.get('/readyz')).body).toEqual({ status: 'ready' });
  });

  it('shows its document, OpenAPI 3.1, and a page that needs nothing from elsewhere', async () => {
    const { body } = await api.get('/openapi.json');
    expect(body.openapi).toBe('3.1.0');
    const page = await api.get('/docs');
    expect(page.status).toBe(200);
    expect(page.text).not.toMatch(/(src|href)="https?:/);
    expect((await api.get('/docs/swagger-ui-bundle.js')).status).toBe(200);
    expect(page.headers['content-security-policy']).not.toContain('upgrade-insecure-requests');
  });

  it('asks for a sign-in', async () => {
    expect(await api.get('/programmes')).toMatchObject({ status: 401, body: { code: 'UNAUTHENTICATED' } });
    expect((await api.get('/programmes', { as: coordinator })).status).toBe(200);
  });

  it('says which part of an address it does not know, or cannot read', async () => {
    await api.project();
    const mistyped = await api.get('/worklist?limt=5', { as: coordinator });
    expect(mistyped).toMatchObject({ status: 422, body: { code: 'INVALID', errors: [{ field: 'limt' }] } });
    const noPage = await api.get('/worklist?after=zzz', { as: coordinator });
    expect(noPage).toMatchObject({ status: 422, body: { code: 'INVALID', errors: [{ field: 'after' }] } });
    expect((await api.get('/worklist?limit=5', { as: coordinator })).status).toBe(200);
  });
});
