import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createRemoteJWKSet, jwtVerify } from 'jose';
import { freePort } from '../local/ports.ts';
import { startIdentityProvider } from './server.ts';

const consoleUrl = 'http://127.0.0.1:9';
const callback = `${consoleUrl}/signed-in`;

describe('the development identity provider', () => {
  let data: string;
  let issuer: string;
  let server: Server;
  const start = async () =>
    (server = await startIdentityProvider({
      issuer,
      port: Number(new URL(issuer).port),
      data,
      consoles: [consoleUrl],
    }));
  const stop = () =>
    new Promise((resolve) => {
      server.close(resolve);
      server.closeAllConnections();
    });
  const verify = (token: string) =>
    jwtVerify(token, createRemoteJWKSet(new URL(`${issuer}/jwks`)), { issuer, audience: 'forlob' });

  beforeAll(async () => {
    data = await mkdtemp(path.join(tmpdir(), 'forlob-oidc-'));
    issuer = `http://127.0.0.1:${await freePort()}`;
    await start();
  });
  afterAll(async () => {
    await stop();
    await rm(data, { recursive: true, force: true });
  });

  it('gives a program a token for a role, good after a restart too', async () => {
    const answer = await fetch(`${issuer}/dev/token?as=coordinator&tenant=soeby`);
    const { token } = (await answer.json()) as { token: string };
    await stop();
    await start();
    const { payload } = await verify(token);
    expect(payload).toMatchObject({ tenant: 'soeby', roles: ['coordinator'], team: 'havn' });
  });

  it('gives no token to a page in a browser, nor for somebody unknown', async () => {
    const fromPage = await fetch(`${issuer}/dev/token?as=coordinator`, {
      headers: { origin: 'http://evil.example' },
    });
    expect(fromPage.status).toBe(403);
    expect((await fetch(`${issuer}/dev/token?as=king`)).status).toBe(404);
  });

  it('signs a person with two roles in by one click, code and PKCE', async () => {
    const verifier = randomBytes(32).toString('base64url');
    const start = new URL(`${issuer}/auth`);
    start.search = new URLSearchParams({
      client_id: 'forlob-console',
      response_type: 'code',
      redirect_uri: callback,
      scope: 'openid forlob',
      code_challenge: createHash('sha256').update(verifier).digest('base64url'),
      code_challenge_method: 'S256',
    }).toString();
    const browser = new Browser();
    const toPage = await browser.go(start.href);
    const page = new URL(toPage, issuer).href;
    expect(await browser.text(page)).toContain('Freja Eksempel');
    const afterClick = await browser.go(page, new URLSearchParams({ account: 'soeby-coordinator-leader' }));
    const back = new URL(await browser.go(new URL(afterClick, issuer).href));
    const answer = await fetch(`${issuer}/token`, {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'authorization_code',
        client_id: 'forlob-console',
        code: back.searchParams.get('code') ?? '',
        redirect_uri: callback,
        code_verifier: verifier,
      }),
    });
    const { access_token: token } = (await answer.json()) as { access_token: string };
    const { payload } = await verify(token);
    expect(payload).toMatchObject({ sub: 'soeby-coordinator-leader', roles: ['coordinator', 'leader'] });
  });
});

/** Keeps cookies and follows no redirect by itself. */
class Browser {
  readonly #cookies = new Map<string, string>();

  async go(url: string, form?: URLSearchParams): Promise<string> {
    const answer = await this.#fetch(url, form);
    return answer.headers.get('location') ?? `${answer.status}: ${await answer.text()}`;
  }

  async text(url: string): Promise<string> {
    return (await this.#fetch(url)).text();
  }

  async #fetch(url: string, form?: URLSearchParams): Promise<Response> {
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await fetch(url, {
      redirect: 'manual',
      headers: { cookie },
      ...(form ? { method: 'POST', body: form } : {}),
    });
    for (const line of answer.headers.getSetCookie()) {
      const [name = '', value = ''] = line.split(';', 1)[0]?.split('=', 2) ?? [];
      this.#cookies.set(name, value);
    }
    return answer;
  }
}
