import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { generateKeyPair, SignJWT } from 'jose';
import { coordinator, issuer, openApi, type Somebody, type TestApi } from '#test/support/api';

describe('signing in', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await openApi();
  });
  afterAll(() => api.close());

  const status = async (token: string, headers: Record<string, string> = {}): Promise<number> =>
    (await api.get('/programmes', { headers: { authorization: `Bearer ${token}`, ...headers } })).status;

  it('takes a good token', async () => {
    expect(await status(await api.token(coordinator))).toBe(200);
  });

  it.each([
    ['one that has run out', { exp: Math.floor(Date.now() / 1000) - 60 }],
    ['one from another issuer', { iss: 'https://elsewhere.example' }],
    ['one for another audience', { aud: 'elsewhere' }],
    ['one without a tenant', { tenant: undefined }],
    ['one with a tenant that is none', { tenant: 'Ny Dansk; drop' }],
    ['one without a role we know', { roles: ['king'] }],
    ['one that claims to be the system', { roles: ['system'] }],
    ['one whose subject claims to be the system', { sub: 'system:course' }],
  ])('refuses %s', async (_name, changed) => {
    const somebody = 'sub' in changed ? { ...coordinator, id: changed.sub } : coordinator;
    expect(await status(await api.token(somebody, changed))).toBe(401);
  });

  it('refuses one signed by another key, an unsigned one and something else altogether', async () => {
    const { privateKey } = await generateKeyPair('ES256');
    const forged = await new SignJWT({ ...coordinator })
      .setProtectedHeader({ alg: 'ES256', kid: 'test' })
      .setIssuer(issuer)
      .setAudience('forlob')
      .setSubject('x')
      .setExpirationTime('1h')
      .sign(privateKey);
    expect(await status(forged)).toBe(401);
    const [, claims] = (await api.token(coordinator)).split('.');
    const unsigned = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${claims ?? ''}.`;
    expect(await status(unsigned)).toBe(401);
    expect(await status('nonsense')).toBe(401);
  });

  it('acts in the role that permits, or in the one that was chosen', async () => {
    const two: Somebody = { ...coordinator, roles: ['leader', 'coordinator'] };
    const token = await api.token(two);
    const person = { name: 'Nina Prøvemenneske' };
    const register = (headers: Record<string, string>) =>
      api.post('/people', { body: person, headers: { authorization: `Bearer ${token}`, ...headers } });
    expect((await register({})).status).toBe(200);
    expect(await register({ 'forlob-role': 'leader' })).toMatchObject({ status: 403 });
    expect(await register({ 'forlob-role': 'auditor' })).toMatchObject({ body: { code: 'ROLE_NOT_HELD' } });
    const registered = (await api.rows('nydansk', 'events')).filter(
      ({ type }) => type === 'PersonRegistered',
    );
    expect(registered.map((event) => event['actor_role'])).toEqual(['coordinator']);
  });
});
