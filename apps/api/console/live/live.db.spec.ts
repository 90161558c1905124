import { once } from 'node:events';
import { get, type ClientRequest, type IncomingMessage, type OutgoingHttpHeaders } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { caseworker, coordinator, inRole, openApi, otherTeam, otherTenant } from '#test/support/api';
import type { Somebody, TestApi } from '#test/support/api';
import { sendForm, signedIn } from '#test/support/console';
import { submit, toWaiting, type Walk } from '#test/support/api-course';

describe('pages that hear of what has changed', () => {
  let api: TestApi;
  let walk: Walk;
  let origin: string;
  const open: ClientRequest[] = [];

  beforeAll(async () => {
    api = await openApi();
    walk = await submit(api);
    await api.project();
    await api.app.listen(0, '127.0.0.1');
    origin = await api.app.getUrl();
  });
  afterAll(async () => {
    for (const each of open) each.destroy();
    await api.close();
  });

  /** A connection of its own for each: nothing is kept or opened ahead, as `fetch` does. */
  const ask = async (path: string, headers: OutgoingHttpHeaders): Promise<IncomingMessage> => {
    const request = get(`${origin}/console/live${path}`, { agent: false, headers });
    open.push(request);
    const [answer] = (await once(request, 'response')) as [IncomingMessage];
    return answer.setEncoding('utf8');
  };
  const listen = async (path: string, as: Somebody, lastEventId?: string) => {
    const answer = await ask(path, {
      cookie: await signedIn(api, as),
      ...(lastEventId !== undefined && { 'last-event-id': lastEventId }),
    });
    const said = { text: '' };
    answer.on('data', (part: string) => (said.text += part)).on('error', () => undefined);
    const ended = new Promise((resolve) => answer.once('close', resolve));
    return { answer, said, ended, leave: () => answer.destroy() };
  };
  const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
  const until = async (holds: () => boolean): Promise<void> => {
    for (const end = performance.now() + 5_000; !holds() && performance.now() < end;) await pause(20);
    expect(holds()).toBe(true);
  };

  it('tells those whom it concerns when it can be read, with the position it can be read at', async () => {
    const [course, list, leader, another] = await Promise.all([
      listen(`?course=${walk.id}`, coordinator),
      listen('?whose=mine', caseworker),
      listen('', inRole('leader')),
      listen('?whose=team', otherTeam('coordinator')),
    ]);
    const hearing = [course, list, leader];
    await until(() => [...hearing, another].every(({ said }) => said.text.includes('id: ')));
    const before = await api.foundation.ports.store.head('nydansk');
    await toWaiting(walk);
    await pause(600);
    for (const { said } of hearing) expect(said.text).not.toContain('changed');
    await api.project();
    await until(() => hearing.every(({ said }) => said.text.includes('event: changed')));
    expect(another.said.text).not.toContain('changed');
    const head = await api.foundation.ports.store.head('nydansk');
    expect(course.said.text).toBe(
      `retry: 1000\nid: ${before}\n\nid: ${head}\nevent: changed\ndata: changed\n\n`,
    );
    expect(course.answer.headers['content-type']).toMatch('text/event-stream');
    for (const each of [...hearing, another]) each.leave();
  });

  it('tells one who comes back at once when he has missed something', async () => {
    const head = await api.foundation.ports.store.head('nydansk');
    const [missed, missedNothing] = await Promise.all([
      listen(`?course=${walk.id}`, coordinator, String(head - 1)),
      listen(`?course=${walk.id}&seen=${head}`, coordinator),
    ]);
    await until(() => missed.said.text.includes('event: changed'));
    await pause(400);
    expect(missedNothing.said.text).not.toContain('changed');
    for (const each of [missed, missedNothing]) each.leave();
  });

  it.each([
    ['another team’s course', () => `?course=${walk.id}`, otherTeam('caseworker'), 403],
    ['another tenant’s course', () => `?course=${walk.id}`, otherTenant('coordinator'), 404],
    ['a list beyond his scope', () => '?whose=all', coordinator, 403],
  ])('lets nobody listen to %s', async (_, path, as, status) => {
    expect((await listen(path(), as)).answer.statusCode).toBe(status);
  });

  it('answers a fifth stream of one person so that the browser does not come back', async () => {
    const streams = [];
    for (let n = 0; n < 4; n += 1) streams.push(await listen('', coordinator));
    expect((await listen('', coordinator)).answer.statusCode).toBe(204);
    for (const each of streams) each.leave();
  });

  it('writes nobody into the access log, for nobody’s data is shown', async () => {
    const before = (await api.rows('nydansk', 'access_log')).length;
    const stream = await listen(`?course=${walk.id}`, coordinator);
    await until(() => stream.said.text !== '');
    stream.leave();
    expect(await api.rows('nydansk', 'access_log')).toHaveLength(before);
  });

  it('ends the streams of one who signs out, and opens none without a session', async () => {
    const [his, another] = await Promise.all([listen('', caseworker), listen('', coordinator)]);
    await until(() => his.said.text !== '' && another.said.text !== '');
    expect((await sendForm(api, '/sign-out', {}, { as: caseworker })).status).toBe(303);
    await his.ended;
    another.leave();
    expect((await ask('', {})).statusCode).toBe(303);
  });

  it('costs one query a round, however many listen', async () => {
    const streams = await Promise.all(
      Array.from({ length: 60 }, (_, n) => listen('?whose=team', { ...coordinator, id: `listener-${n}` })),
    );
    await pause(300);
    let queries = 0;
    const count = () => (queries += 1);
    api.pool.on('acquire', count);
    await pause(2_000);
    api.pool.off('acquire', count);
    // Eight rounds of a quarter of a second, give or take one at either end.
    expect(queries).toBeGreaterThanOrEqual(5);
    expect(queries).toBeLessThanOrEqual(10);
    for (const each of streams) each.leave();
  }, 20_000);

  it('ends with the process, and lets it end', async () => {
    const stream = await listen('', coordinator);
    const closed = api.app.close();
    await Promise.all([closed, stream.ended]);
    expect(stream.said.text).toContain('id: ');
  });
});
