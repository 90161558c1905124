import { once } from 'node:events';
import { request as ask, type ClientRequest, type IncomingMessage } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { coordinator, openApi, type TestApi } from '#test/support/api';
import { ConsoleSettings } from './console/session/console-settings.ts';
import { createApp } from './create-app.ts';
import { TokenVerifier } from './sign-in/token-verifier.ts';

describe('more requests than can be worked on', () => {
  let api: TestApi;
  let app: NestFastifyApplication;
  let port: number;
  let token: string;
  beforeAll(async () => {
    api = await openApi();
    const doors = { tokens: api.app.get(TokenVerifier), console: api.app.get(ConsoleSettings) };
    app = await createApp(api.foundation, doors, { mostAtOnce: 4 });
    await app.listen(0, '127.0.0.1');
    port = Number(new URL(await app.getUrl()).port);
    token = await api.token(coordinator);
  });
  afterAll(async () => {
    await app.close();
    await api.close();
  });

  const begin = (
    method: string,
    path: string,
    headers: Readonly<Record<string, string>> = {},
  ): ClientRequest => ask({ port, method, path, headers: { ...headers, authorization: `Bearer ${token}` } });
  const answered = async (asked: ClientRequest) => {
    const [answer] = (await once(asked, 'response')) as [IncomingMessage];
    return { status: answer.statusCode, retryAfter: answer.resume().headers['retry-after'] };
  };
  const get = (path: string) => answered(begin('GET', path).end());

  /** A command that the server has heard the beginning of (it said "continue"): under way until its last word. */
  const halfTold = async () => {
    const request = begin('POST', '/courses', {
      'content-type': 'application/json',
      'content-length': '2',
      expect: '100-continue',
    });
    request.flushHeaders();
    const answer = answered(request);
    await once(request, 'continue');
    request.write('{');
    return { request, answer };
  };

  it('are told at once to come again, those that were let in are answered, and those who hang up make room', async () => {
    const inside = await Promise.all(Array.from({ length: 4 }, halfTold));
    const turnedAway = await get('/programmes');
    expect(turnedAway.status).toBe(503);
    expect(turnedAway.retryAfter).toBe('2');
    expect((await get('/healthz')).status).toBe(200);

    const [gone, ...others] = inside;
    gone?.answer.catch(() => undefined);
    gone?.request.destroy();
    while ((await get('/programmes')).status === 503);
    for (const { request } of others) request.end('}');
    for (const { answer } of others) expect((await answer).status).toBe(422);
    expect((await get('/programmes')).status).toBe(200);
  });
});
