import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { coordinator, inRole, openApi, type Somebody, type TestApi } from '#test/support/api';
import { openPage, sendForm, signedIn } from '#test/support/console';

const both: Somebody = { ...coordinator, roles: ['coordinator', 'leader'] };

describe('a page of the console', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await openApi();
    await api.project();
  });
  afterAll(() => api.close());

  it('is opened by the session’s cookie', async () => {
    const page = await openPage(api, '/console/worklist', { as: coordinator });
    expect(page.status).toBe(200);
    expect(page.headers['content-type']).toBe('text/html; charset=utf-8');
  });

  it('leads to the sign-in page and back where there is no session', async () => {
    const page = await openPage(api, '/console/worklist?when=today');
    expect(page.status).toBe(303);
    expect(page.headers['location']).toBe('/sign-in?back=%2Fconsole%2Fworklist%3Fwhen%3Dtoday');
  });

  it.each([
    ['one that has run out', () => api.token(coordinator, { exp: Math.floor(Date.now() / 1_000) - 60 })],
    ['one for another audience', () => api.token(coordinator, { aud: 'elsewhere' })],
    ['one without a role', () => api.token(coordinator, { roles: [] })],
  ])('is not opened by a session whose token is %s', async (_what, token) => {
    const cookie = await signedIn(api, coordinator, await token());
    expect((await api.get('/console/worklist', { headers: { cookie } })).status).toBe(303);
  });

  it('is not opened by a bearer token, nor the API by a session', async () => {
    expect((await api.get('/console/worklist', { as: coordinator })).status).toBe(303);
    expect((await openPage(api, '/worklist', { as: coordinator })).status).toBe(401);
  });

  it('says what the browser may do with it', async () => {
    const { headers } = await openPage(api, '/console/worklist', { as: coordinator });
    expect(headers).toMatchObject({
      'content-security-policy':
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self' https://sign-in.example; base-uri 'none'; frame-ancestors 'none'",
      'referrer-policy': 'same-origin',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    });
    expect((await api.get('/docs')).headers['content-security-policy']).toContain(
      "style-src 'self' 'unsafe-inline'",
    );
  });

  it('is the one that the day of the role begins with', async () => {
    const home = async (as: Somebody, cookies: readonly string[] = []) =>
      (await openPage(api, '/console', { as, cookies })).headers['location'];
    expect((await openPage(api, '/', { as: coordinator })).headers['location']).toBe('/console');
    expect(await home(coordinator)).toBe('/console/worklist');
    expect(await home(inRole('mentor'))).toBe('/console/me');
    expect(await home(inRole('auditor'))).toBe('/console/courses');
    expect(await home({ ...coordinator, roles: ['mentor', 'coordinator'] })).toBe('/console/me');
    expect(
      await home({ ...coordinator, roles: ['mentor', 'coordinator'] }, ['__Host-forlob-role=coordinator']),
    ).toBe('/console/worklist');
  });

  describe('that sends a form', () => {
    const choose = (role: string, headers: Record<string, string> = {}) =>
      sendForm(api, '/console/role', { role, back: '/console/worklist' }, { as: both, headers });

    it('is heard', async () => {
      const chosen = await choose('leader');
      expect(chosen.status).toBe(303);
      expect(chosen.headers['location']).toBe('/console/worklist');
      expect(chosen.headers['set-cookie']).toMatch(
        /^__Host-forlob-role=leader; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
      );
    });

    it('is not heard when it is somebody else’s, which is written down', async () => {
      const refused = await choose('leader', { 'sec-fetch-site': 'cross-site' });
      expect(refused.status).toBe(403);
      expect(refused.text).toContain('ikke sendt fra en af vores egne sider');
      expect(refused.headers['set-cookie']).toBeUndefined();
    });

    it('chooses no role that its person does not hold', async () => {
      expect((await choose('auditor')).status).toBe(403);
    });

    it('keeps what was typed where the session has ended', async () => {
      const answer = await sendForm(api, '/console/role', { role: 'leader', note: 'Sagde "<ja>"' });
      expect(answer.status).toBe(401);
      expect(answer.text).toContain('ikke gemt');
      expect(answer.text).toContain('action="/console/role"');
      expect(answer.text).toContain('name="note" value="Sagde &quot;&lt;ja>&quot;"');
    });

    it('sends no form to the API', async () => {
      const answer = await sendForm(
        api,
        '/courses',
        { programme: 'x' },
        {
          headers: { authorization: `Bearer ${await api.token(coordinator)}` },
        },
      );
      expect(answer.status).toBe(415);
    });
  });

  it('lets someone with several roles choose, and shows what the chosen one needs', async () => {
    const person: Somebody = { ...coordinator, roles: ['auditor', 'coordinator'] };
    const any = await openPage(api, '/console/system', { as: person });
    expect(any.text).toContain('<option value selected>Alle mine roller</option>');
    expect(any.text).toContain('href="/console/refer"');
    const chosen = await openPage(api, '/console/system', {
      as: person,
      cookies: ['__Host-forlob-role=auditor'],
    });
    expect(chosen.text).toContain('<option value="auditor" selected>Revisor</option>');
    expect(chosen.text).not.toContain('href="/console/refer"');
    const refused = await openPage(api, '/console/worklist', {
      as: person,
      cookies: ['__Host-forlob-role=auditor'],
    });
    expect(refused.status).toBe(403);
    expect((await openPage(api, '/console/system', { as: coordinator })).text).not.toContain('<select');
  });

  it.each(['/dev/clock', '/dev/mail'])('is not %s, which a production system does not have', async (path) => {
    const page = await openPage(api, path, { as: coordinator });
    expect(page.status).toBe(404);
    expect((await sendForm(api, path, { days: '7' }, { as: coordinator })).status).toBe(404);
  });

  it('that fetches a part of itself again stays as it is when the session has ended', async () => {
    const part = await openPage(api, '/console/worklist', { headers: { 'hx-request': 'true' } });
    expect(part).toMatchObject({ status: 401, text: '' });
    expect(part.headers['hx-reswap']).toBe('none');
  });

  it('leads whoever has pressed a filter to the whole page, where it is a sign-in or says what is wrong', async () => {
    const headers = { 'hx-request': 'true', 'hx-boosted': 'true' };
    const ended = await openPage(api, '/console/worklist?when=today', { headers });
    expect(ended).toMatchObject({ status: 401, text: '' });
    expect(ended.headers['hx-redirect']).toBe('/console/worklist?when=today');
    const refused = await openPage(api, '/console/worklist', { as: inRole('auditor'), headers });
    expect(refused).toMatchObject({ status: 403, text: '' });
    expect(refused.headers['hx-redirect']).toBe('/console/worklist');
  });

  describe('while the identity provider is away', () => {
    it('begins no sign-in, and says so', async () => {
      const page = await openPage(api, '/sign-in/begin');
      expect(page.status).toBe(503);
      expect(page.text).toContain('Systemet er optaget lige nu');
    });

    it('signs out here at least, and says that', async () => {
      const out = await sendForm(api, '/sign-out', {}, { as: coordinator });
      expect(out.headers['location']).toBe('/sign-in?state=signed-out-here');
      expect(out.headers['set-cookie']).toContainEqual(
        expect.stringMatching(/^__Host-forlob=; Max-Age=0; Path=\//),
      );
      const page = await openPage(api, '/sign-in?state=signed-out-here');
      expect(page.text).toContain('Luk browseren');
    });
  });

  describe('that cannot be shown', () => {
    it('says what is wrong and what to do, in the language that was chosen', async () => {
      const danish = await openPage(api, '/console/nowhere', { as: coordinator });
      expect(danish.status).toBe(404);
      expect(danish.headers['content-type']).toBe('text/html; charset=utf-8');
      expect(danish.text).toContain('Det findes ikke her');
      expect(danish.text).toContain('href="/console"');
      const english = await openPage(api, '/console/nowhere', { as: coordinator, cookies: ['language=en'] });
      expect(english.text).toContain('There is no such thing here');
    });

    it('speaks of the role where the role is not enough, and writes it down', async () => {
      const refused = await openPage(api, '/console/worklist', { as: inRole('auditor') });
      expect(refused.status).toBe(403);
      expect(refused.text).not.toContain('Forlob-Role');
      expect(await api.rows('nydansk', 'denials')).toContainEqual(
        expect.objectContaining({ actor_id: 'nydansk-own-auditor', status: 403, reason: 'NOT_PERMITTED' }),
      );
    });

    it('names itself in our log when something is down', async () => {
      await api.asAdmin('revoke usage on schema views from forlob_app');
      const broken = await openPage(api, '/console/worklist', { as: coordinator }).finally(() =>
        api.asAdmin('grant usage on schema views to forlob_app'),
      );
      expect(broken.status).toBe(500);
      expect(broken.text).toMatch(new RegExp(`Nummer: ${String(broken.headers['x-correlation-id'])}`));
    });
  });
});
