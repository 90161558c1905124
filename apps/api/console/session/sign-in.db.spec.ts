import { mkdtemp, rm } from 'node:fs/promises';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { freePort } from '#infra/local/ports';
import { startIdentityProvider } from '#infra/oidc/server';
import { openApi, type TestApi } from '#test/support/api';
import { createBrowser, type Browser } from '#test/support/browser';
import { createApp } from '../../create-app.ts';
import { keysOf, TokenVerifier } from '../../sign-in/token-verifier.ts';
import { ConsoleSettings } from './console-settings.ts';

describe('signing in to the console, at the development provider', () => {
  let api: TestApi;
  let app: NestFastifyApplication;
  let data: string;
  let provider: Server;
  let issuer: string;
  let home: string;
  let browser: Browser;

  beforeAll(async () => {
    api = await openApi();
    data = await mkdtemp(path.join(tmpdir(), 'forlob-sign-in-'));
    const port = await freePort();
    home = `http://127.0.0.1:${await freePort()}`;
    issuer = `http://127.0.0.1:${port}`;
    provider = await startIdentityProvider({ issuer, port, data, consoles: [home], accessSeconds: 2 });
    app = await createApp(api.foundation, {
      tokens: new TokenVerifier({ issuer, audience: 'forlob', keys: keysOf(issuer) }),
      console: new ConsoleSettings({
        ...{ url: home, issuer, development: true },
        sessionKeys: Buffer.alloc(32, 1).toString('base64'),
      }),
    });
    await app.listen(Number(new URL(home).port), '127.0.0.1');
  });
  afterAll(async () => {
    await app.close();
    provider.closeAllConnections();
    await new Promise((resolve) => provider.close(resolve));
    await api.close();
    await rm(data, { recursive: true, force: true });
  });
  beforeEach(() => {
    browser = createBrowser();
  });

  const signInAs = (account: string) =>
    browser.open(`${home}/sign-in/begin?back=/console/worklist&as=${account}`);
  const signOut = () => browser.send(`${home}/sign-out`, {}, { 'sec-fetch-site': 'same-origin' });

  it('leads from a page to the sign-in page, and by one click back to the page', async () => {
    const asked = await browser.open(`${home}/console/worklist?when=overdue`);
    expect(asked.url).toBe(`${home}/sign-in?back=%2Fconsole%2Fworklist%3Fwhen%3Doverdue`);
    const [, click = ''] = /href="([^"]+as=nydansk-coordinator)"/.exec(asked.text) ?? [];
    const back = await browser.open(click.replaceAll('&amp;', '&'));
    expect(back.url).toBe(`${home}/console/worklist?when=overdue`);
    expect(back.status).not.toBe(401);
    expect(back.text).toContain('nydansk-coordinator');
  });

  it('leaves one cookie, which no script reads and whose content nobody does', async () => {
    await signInAs('nydansk-coordinator');
    const cookies = browser.cookiesOf(home);
    expect(cookies.map(({ name }) => name)).toEqual(['forlob']);
    expect(cookies[0]?.line).toMatch(/; Path=\/; HttpOnly; SameSite=Lax$/);
    expect(cookies[0]?.value.length).toBeLessThan(3_900);
    expect(Buffer.from(cookies[0]?.value ?? '', 'base64url').toString('latin1')).not.toMatch(/coordinator/);
  });

  it('makes somebody else of who is still signed in at the provider', async () => {
    await signInAs('nydansk-coordinator');
    const page = await signInAs('soeby-coordinator-leader');
    expect(page.text).toContain('soeby-coordinator-leader');
    expect(page.text).not.toContain('nydansk-coordinator');
  });

  it('signs out here and at the provider, and asks nothing on the way', async () => {
    await signInAs('nydansk-coordinator');
    const out = await signOut();
    expect(out.url).toBe(`${home}/sign-in?state=signed-out`);
    expect(out.text).toContain('Du er logget ud');
    expect(browser.cookiesOf(home)).toEqual([]);
    // Whoever begins again without saying who he is meets the provider's own page: it knows nobody any more.
    const again = await browser.open(`${home}/sign-in/begin`);
    expect(again.url.startsWith(`${issuer}/sign-in/`)).toBe(true);
  });

  it('lets who is still signed in at the provider in again without a word', async () => {
    await signInAs('nydansk-coordinator');
    browser.forget(home);
    const again = await browser.open(`${home}/sign-in/begin?back=/console/worklist`);
    expect(again.url).toBe(`${home}/console/worklist`);
  });

  it('goes on beyond its access token, for two pages at once too', async () => {
    await signInAs('nydansk-coordinator');
    const [before] = browser.cookiesOf(home);
    await sleep(2_100);
    const opened = await Promise.all(
      ['/console/worklist', '/console/worklist?whose=team'].map((page) => browser.open(`${home}${page}`)),
    );
    expect(opened.map(({ url }) => new URL(url).pathname)).toEqual([
      '/console/worklist',
      '/console/worklist',
    ]);
    const [after] = browser.cookiesOf(home);
    expect(after?.value).not.toBe(before?.value);
    await sleep(2_100);
    expect((await browser.open(`${home}/console/worklist`)).url).toBe(`${home}/console/worklist`);
  });

  it('goes on when it is a stream of news that comes first', async () => {
    await signInAs('nydansk-coordinator');
    await sleep(2_100);
    const [before] = browser.cookiesOf(home);
    expect((await browser.step(`${home}/console/live`)).status).toBe(200);
    expect(browser.cookiesOf(home)[0]?.value).not.toBe(before?.value);
  });

  it('is over at once for a copy of its cookie, too', async () => {
    await signInAs('nydansk-coordinator');
    const [before] = browser.cookiesOf(home);
    await signOut();
    browser.put(home, before);
    expect((await browser.open(`${home}/console/worklist`)).url).toContain('/sign-in?back=');
  });

  it('ends when the provider renews nothing, since its person has signed out of another of his', async () => {
    await signInAs('nydansk-coordinator');
    const [another] = browser.cookiesOf(home);
    await signInAs('nydansk-coordinator');
    await signOut();
    browser.put(home, another);
    await sleep(2_100);
    expect((await browser.open(`${home}/console/worklist`)).url).toContain('/sign-in?back=');
  });

  it.each([
    ['a state that is not his', 'state', 'another'],
    ['a code that is not his', 'code', 'another'],
    ['a code from another provider', 'iss', 'https://evil.example'],
  ])('takes nobody in who comes back with %s', async (_what, name, value) => {
    const away = await browser.step(`${home}/sign-in/begin?as=nydansk-coordinator`);
    let next = away.location;
    while (new URL(next).origin === issuer) next = (await browser.step(next)).location;
    const changed = new URL(next);
    changed.searchParams.set(name, value);
    const refused = await browser.open(changed.href);
    expect(refused.status).toBe(400);
    expect(refused.text).toContain('Du blev ikke logget ind');
    expect(browser.cookiesOf(home)).toEqual([]);
  });

  it('takes nobody in with an address that another browser has brought from the provider', async () => {
    const away = await browser.step(`${home}/sign-in/begin?as=nydansk-coordinator`);
    let next = away.location;
    while (new URL(next).origin === issuer) next = (await browser.step(next)).location;
    const victim = createBrowser();
    expect((await victim.open(next)).status).toBe(400);
    expect(victim.cookiesOf(home)).toEqual([]);
  });

  it('says so when the provider refuses', async () => {
    const refused = await browser.open(`${home}/signed-in?error=access_denied&state=x`);
    expect(refused.status).toBe(400);
  });
});
