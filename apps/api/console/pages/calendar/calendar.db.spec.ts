import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { FastifyReply } from 'fastify';
import { sql, type RawBuilder } from 'kysely';
import { coordinator, inRole, openApi, type Somebody, type TestApi } from '#test/support/api';
import { submit, type Walk } from '#test/support/api-course';
import { openPage, sendForm } from '#test/support/console';
import { withTenant } from '#event-store';
import { Foundation } from '#use-cases/foundation';
import { ConsoleSettings } from '../../session/console-settings.ts';
import { createSeal } from '../../session/seal.ts';
import { Sessions } from '../../session/sessions.ts';

describe('one’s own deadlines in a calendar', () => {
  let api: TestApi;
  let walk: Walk;
  beforeAll(async () => {
    api = await openApi();
    walk = await submit(api);
    await api.project();
  });
  afterAll(() => api.close());

  /** The address that the page tells, without its host. */
  const addressOf = async (as: Somebody, cookies: readonly string[] = []): Promise<string> => {
    const { status, text } = await openPage(api, '/console/calendar', { as, cookies });
    expect(status).toBe(200);
    const { pathname, search } = new URL(/https?:[^\s<"]*calendar\.ics[^\s<"]*/.exec(text)?.[0] ?? '');
    return `${pathname}${search}`;
  };
  /** As a calendar program does: without a session. */
  const fetched = (address: string) => openPage(api, address);

  it('are fetched without a session, and name the course and nobody', async () => {
    const { status, headers, text } = await fetched(await addressOf(coordinator));
    expect([status, headers['content-type'], headers['cache-control']]).toEqual([
      200,
      'text/calendar; charset=utf-8',
      'no-store',
    ]);
    const lines = text.replaceAll('\r\n ', '').split('\r\n');
    expect(lines).toContain('BEGIN:VEVENT');
    expect(lines).toContain(`URL:${api.app.get(ConsoleSettings).origin}/console${walk.path}`);
    expect(text).not.toContain('Prøvemenneske');
  });

  it('are those of the worklist, of the one who asked', async () => {
    const listed = async (as: Somebody) =>
      (await openPage(api, '/console/worklist.csv?whose=mine', { as })).text.trim().split('\r\n').length - 1;
    const inCalendar = async (as: Somebody) =>
      (await fetched(await addressOf(as))).text.split('BEGIN:VEVENT').length - 1;
    const other = { ...coordinator, id: 'nydansk-another-coordinator' };
    expect(await listed(coordinator)).toBeGreaterThan(0);
    expect(await inCalendar(coordinator)).toBe(await listed(coordinator));
    expect(await inCalendar(other)).toBe(0);
  });

  it('speak the language in which the address was made', async () => {
    expect((await fetched(await addressOf(coordinator, ['language=en']))).text).toContain(
      'NAME:Forløb: my deadlines',
    );
  });

  it('end with a new address, for the one who asked for it only', async () => {
    const other = { ...coordinator, id: 'nydansk-another-coordinator' };
    const [old, others] = [await addressOf(coordinator), await addressOf(other)];
    const renewed = await sendForm(api, '/console/calendar/new-address', {}, { as: coordinator });
    expect([renewed.status, renewed.headers['location']]).toEqual([303, '/console/calendar']);
    const ended = await fetched(old);
    expect([ended.status, ended.headers['content-type']]).toEqual([404, 'text/html; charset=utf-8']);
    expect((await fetched(await addressOf(coordinator))).status).toBe(200);
    expect((await fetched(others)).status).toBe(200);
  });

  it.each([
    ['without a key', ''],
    ['with another key', '?key=nonsense'],
  ])('are nothing %s', async (_, query) => {
    expect((await fetched(`/console/calendar.ics${query}`)).status).toBe(404);
  });

  it('are not opened by what was sealed for something else, nor after its time', async () => {
    const address = await addressOf(coordinator);
    const key = new URLSearchParams(address.split('?')[1]).get('key') ?? '';
    const { sessionKeys } = api.app.get(ConsoleSettings);
    const right = await createSeal<object>(sessionKeys, 'calendar').open(key);
    const soon = Math.floor(Date.now() / 1_000);
    const tried = async (purpose: string, until: number): Promise<number> => {
      const sealed = await createSeal<object>(sessionKeys, purpose).close(right ?? {}, until);
      return (await fetched(`/console/calendar.ics?key=${sealed}`)).status;
    };
    expect(await tried('session', soon + 60)).toBe(404);
    expect(await tried('calendar', soon - 60)).toBe(404);
    expect(await tried('calendar', soon + 60)).toBe(200);
  });

  const signIn = async (as: Somebody): Promise<void> => {
    const server: unknown = api.app.getHttpAdapter().getInstance();
    const reply = { server, header: () => reply } as unknown as FastifyReply;
    await api.app.get(Sessions).begin(reply, { accessToken: await api.token(as) });
  };

  const inDatabase = (statement: RawBuilder<unknown>) =>
    withTenant(api.app.get(Foundation).pool, coordinator.tenant, (tx) => statement.execute(tx));

  it('end as long as their owner signs in without the role', async () => {
    const as = { ...coordinator, id: 'nydansk-promoted-coordinator' };
    const address = await addressOf(as);
    await signIn({ ...as, roles: ['auditor'] });
    expect((await fetched(address)).status).toBe(404);
    await signIn(as);
    expect((await fetched(address)).status).toBe(200);
  });

  it('end when their owner has not signed in for five weeks, and come back with him', async () => {
    const as = { ...coordinator, id: 'nydansk-coordinator-who-left' };
    const address = await addressOf(as);
    const lastSeen = (daysAgo: number) =>
      inDatabase(
        sql`update calendar_owners set seen_at = clock_timestamp() - make_interval(days => ${daysAgo})
          where person = ${as.id}`,
      );
    await lastSeen(34);
    expect((await fetched(address)).status).toBe(200);
    await lastSeen(36);
    expect((await fetched(address)).status).toBe(404);
    await signIn(as);
    expect((await fetched(address)).status).toBe(200);
  });

  it('leave nothing behind of those who never had one', async () => {
    const person = 'nydansk-coordinator-without-calendar';
    await signIn({ ...coordinator, id: person });
    const { rows } = await inDatabase(sql`select from calendar_owners where person = ${person}`);
    expect(rows).toEqual([]);
  });

  it('open nothing else: the address is no session', async () => {
    const key = (await addressOf(coordinator)).split('key=')[1] ?? '';
    const { status } = await api.get('/console/worklist', { headers: { cookie: `__Host-forlob=${key}` } });
    expect(status).not.toBe(200);
  });

  it.each(['mentor', 'auditor'] as const)('are not for a %s, who has no worklist', async (role) => {
    expect((await openPage(api, '/console/calendar', { as: inRole(role) })).status).toBe(403);
  });
});
