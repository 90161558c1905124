import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PersonRole } from '#access';
import {
  caseworker,
  coordinator,
  inRole,
  openApi,
  otherTeam,
  otherTenant,
  type TestApi,
} from '#test/support/api';
import { menteeOf, readyMentor, submit, toActive, type Walk } from '#test/support/api-course';

interface LogPage {
  readonly entries: readonly {
    readonly at: string;
    readonly actor: string | null;
    readonly what: string;
    readonly subject: string;
  }[];
  readonly next: string | null;
}

describe('who reads what', () => {
  let api: TestApi;
  let walk: Walk;
  let mentor: string;
  let mentee: string;
  const purpose = { purpose: 'followUp' };

  beforeAll(async () => {
    api = await openApi();
    mentor = await readyMentor(api);
    walk = await submit(api);
    mentee = await menteeOf(api, walk);
    await toActive(walk, mentor, mentee);
    await walk.give(
      'log-contact',
      { channel: 'meeting', minutes: 60, note: 'Hun er bange for telefonen' },
      inRole('mentor', mentor),
    );
    await api.project();
  });
  afterAll(() => api.close());

  const logged = async () => (await api.rows('nydansk', 'access_log')).length;

  it.each(['', '/history', '/timeline', '/allowed', '/why', '/messages', '/candidates'])(
    'logs a reading of the course%s before the answer',
    async (part) => {
      const before = await logged();
      expect((await api.get(`${walk.path}${part}`, { as: coordinator })).status).toBe(200);
      const [entry, ...more] = (await api.rows('nydansk', 'access_log')).slice(before);
      expect(more).toEqual([]);
      expect(entry).toMatchObject({
        actor_id: coordinator.id,
        actor_role: 'coordinator',
        course: walk.id,
        subject: mentee,
      });
    },
  );

  it('shows names for a purpose only, and logs each person with it', async () => {
    const refused = await api.get(`${walk.path}/person`, { as: coordinator });
    expect(refused).toMatchObject({ status: 400, body: { code: 'PURPOSE_REQUIRED' } });
    const before = await logged();
    const { body } = await api.get(`${walk.path}/person`, { as: coordinator, headers: purpose });
    expect(body).toMatchObject({
      mentee: { name: 'Ole Prøvemenneske', email: 'ole@example.org' },
      mentor: { name: 'Mille Prøvementor' },
    });
    const entries = (await api.rows('nydansk', 'access_log')).slice(before);
    expect(entries.map((entry) => [entry['subject'], entry['purpose']])).toEqual([
      [mentee, 'followUp'],
      [mentor, 'followUp'],
    ]);
  });

  it.each([
    '',
    '/history',
    '/history?texts=true',
    '/timeline',
    '/allowed',
    '/why',
    '/messages',
    '/candidates',
    '/person',
  ])('answers nothing of the course%s when the log cannot be written', async (part) => {
    await api.asAdmin('alter table access_log add constraint shut check (false) not valid');
    const answer = await api
      .get(`${walk.path}${part}`, { as: coordinator, headers: purpose })
      .finally(() => api.asAdmin('alter table access_log drop constraint shut'));
    expect(answer.status).toBe(500);
    expect(JSON.stringify(answer.body)).not.toMatch(/Prøve|telefonen|course"|events|entries|mentee/);
  });

  it('keeps a protected name from everyone who does not ask for it', async () => {
    const person = { name: 'Skjult Prøvemenneske', addressProtection: true, cpr: '0203921234' };
    const hidden = await submit(api, { mentee: { person } });
    const path = `${hidden.path}/person`;
    const masked = await api.get(path, { as: coordinator, headers: purpose });
    expect(masked.body.mentee).toEqual({ subject: expect.any(String), addressProtection: true });
    const shown = await api.get(`${path}?protected=true`, { as: coordinator, headers: purpose });
    expect(shown.body.mentee).toMatchObject({ name: 'Skjult Prøvemenneske' });
    expect(shown.body.mentee).not.toHaveProperty('cpr');
    const forCaseworker = await api.get(`${path}?protected=true`, { as: caseworker, headers: purpose });
    expect(forCaseworker.body.mentee).toMatchObject({ cpr: '0203921234', birthDate: '1992-03-02' });
  });

  it('shows a coordinator people’s own words, and a caseworker none of a volunteer mentor’s', async () => {
    const textsFor = async (as: typeof coordinator) =>
      JSON.stringify((await api.get(`${walk.path}/history?texts=true`, { as, headers: purpose })).body);
    expect(await textsFor(coordinator)).toContain('bange for telefonen');
    const forCaseworker = await textsFor(caseworker);
    expect(forCaseworker).toContain('ContactLogged');
    expect(forCaseworker).not.toContain('bange for telefonen');
    expect(JSON.stringify((await api.get(`${walk.path}/history`, { as: coordinator })).body)).not.toContain(
      'bange for telefonen',
    );
  });

  it('shows a caseworker of a status-only programme the status only', async () => {
    const pift = await submit(api, { programme: 'pift' });
    await toActivePift(pift, await menteeOf(api, pift));
    const { body } = await api.get(pift.path, { as: caseworker });
    expect(body).toMatchObject({
      phase: 'followUp',
      course: { ledger: { contacts: [], goals: [], measurements: [] } },
    });
    const history = await api.get(`${pift.path}/history`, { as: caseworker });
    const types = history.body.events.map(({ type }) => type);
    expect(types).toContain('AgreementActivated');
    expect(types).not.toContain('BaselineMeasured');
    expect(types).not.toContain('GoalSet');
    const texts = await api.get(`${pift.path}/history?texts=true`, { as: caseworker, headers: purpose });
    expect(texts.status).toBe(200);
    expect(texts.text).not.toMatch(/Et job i et køkken|Biblioteket/);
    const seen = await api.get(pift.path, { as: coordinator });
    expect(seen.body.course.ledger.goals).toHaveLength(1);
  });

  const toActivePift = async (pift: Walk, person: string) => {
    const measured = {
      instrument: 'who5',
      respondent: 'mentee',
      scores: { cheerful: 2, calm: 2, active: 2, rested: 2, interested: 2 },
    };
    const give = pift.give.bind(pift);
    pift.give = (command, body, as) => give(command, command === 'measure-baseline' ? measured : body, as);
    await toActive(pift, mentor, person);
  };

  it('writes down who was turned away, and the same once a minute', async () => {
    await api.get(walk.path, { as: otherTeam('coordinator') });
    await api.get(walk.path, { as: otherTeam('coordinator') });
    await api.get(walk.path, { as: otherTenant('coordinator') });
    await api.get(walk.path);
    expect(await api.rows('nydansk', 'denials')).toContainEqual(
      expect.objectContaining({
        actor_id: 'nydansk-coordinator-2',
        status: 403,
        reason: 'OUT_OF_SCOPE',
        about: walk.id,
      }),
    );
    expect(await api.rows('soeby', 'denials')).toEqual([
      expect.objectContaining({
        actor_id: 'soeby-coordinator',
        status: 404,
        reason: 'NOT_FOUND',
        about: walk.id,
      }),
    ]);
    expect(await api.rows('unknown', 'denials')).toContainEqual(
      expect.objectContaining({ status: 401, reason: 'UNAUTHENTICATED' }),
    );
  });

  it.each(['access_log', 'denials'])('lets nobody change or delete the %s', async (table) => {
    const asApp = (statement: string) =>
      api.pool
        .query(`set app.tenant = 'nydansk'; ${statement}`)
        .finally(() => api.pool.query('reset app.tenant'));
    await expect(asApp(`delete from ${table}`)).rejects.toThrow(/permission denied/);
    await expect(asApp(`update ${table} set what = ''`)).rejects.toThrow(/permission denied/);
    await expect(asApp(`truncate ${table}`)).rejects.toThrow(/permission denied/);
  });

  it('tells those who watch over it who has looked, newest first and page by page', async () => {
    await api.get(`${walk.path}/person`, { as: coordinator, headers: purpose });
    const read = async (role: PersonRole, query = '') =>
      (await api.get(`${walk.path}/access-log${query}`, { as: inRole(role) })).body as unknown as LogPage;
    for (const role of ['leader', 'auditor', 'data-protection-officer'] as const) {
      const { entries } = await read(role);
      expect(entries[0]).toMatchObject({ actor: `nydansk-own-${role}`, what: 'ReadAccessLog', role });
      expect(entries).toContainEqual({
        ...{ id: expect.any(Number), at: expect.any(String), role: 'coordinator', actor: coordinator.id },
        ...{ what: 'ReadPerson', purpose: 'followUp', subject: mentor },
      });
    }
    const first = await read('auditor', '?limit=2');
    const second = await read('auditor', `?limit=2&after=${String(first.next)}`);
    // The second reading itself stands on top of what the first one saw.
    expect(second.entries[0]).not.toEqual(first.entries[1]);
    expect((first.entries[1]?.at ?? '') >= (second.entries[0]?.at ?? '')).toBe(true);
    expect((await api.get(`${walk.path}/access-log`, { as: coordinator })).status).toBe(403);
  });

  it('tells a mentee when and for what he was looked up, and not by whom', async () => {
    const own = await api.get(`${walk.path}/access-log?limit=200`, { as: inRole('mentee', mentee) });
    const { entries } = own.body as unknown as LogPage;
    expect(entries.map(({ what }) => what)).toContain('ReadPerson');
    for (const { actor, subject } of entries) expect([actor, subject]).toEqual([null, mentee]);
    expect(own.text).not.toContain(coordinator.id);
    const stranger = inRole('mentee', '11111111-1111-4111-8111-111111111111');
    expect((await api.get(`${walk.path}/access-log`, { as: stranger })).status).toBe(403);
  });

  it('lists courses and duties without a name, and says where the next page is', async () => {
    await api.project();
    const page = await api.get('/caseload?limit=1', { as: coordinator });
    expect(page.body.entries).toHaveLength(1);
    const next = /<(.+)>; rel="next"/.exec(String(page.headers['link']))?.[1] ?? '';
    const second = await api.get(next, { as: coordinator });
    expect(second.body.entries[0]?.course).not.toBe(page.body.entries[0]?.course);
    const worklist = await api.get('/worklist?whose=team', { as: coordinator });
    expect(worklist.body.entries.length).toBeGreaterThan(0);
    for (const { what } of worklist.body.entries)
      expect(what).toEqual({ da: expect.any(String), en: expect.any(String) });
    expect(JSON.stringify([page.body, worklist.body])).not.toContain('Prøvemenneske');
    expect(await api.get('/worklist?whose=all', { as: coordinator })).toMatchObject({ status: 403 });
  });

  it('finds a course by its readable number', async () => {
    const { body } = await api.get(walk.path, { as: coordinator });
    const found = await api.get(`/caseload?number=${body.course.number}`, { as: coordinator });
    expect(found.body.entries.map(({ course }) => course)).toEqual([walk.id]);
  });
});
