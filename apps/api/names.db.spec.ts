import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  caseworker,
  coordinator,
  inRole,
  openApi,
  otherTeam,
  otherTenant,
  type Somebody,
  type TestApi,
} from '#test/support/api';
import { menteeOf, readyMentor, submit, toProposed, type Walk } from '#test/support/api-course';

describe('finding people and showing their names (all invented)', () => {
  let api: TestApi;
  let [walk, hidden]: Walk[] = [];
  let mentor: string;
  let mentee: string;
  const purpose = { purpose: 'followUp' };
  const mine = (name: string, more: object = {}) =>
    submit(api, { mentee: { person: { name, ...more } }, caseworker: caseworker.id });

  beforeAll(async () => {
    api = await openApi();
    mentor = await readyMentor(api);
    walk = await mine('Berta Prøvemenneske', { cpr: '0203921234', localId: 'BUL-77' });
    hidden = await mine('Skjult Prøvemenneske', { addressProtection: true });
    mentee = await menteeOf(api, walk);
    await toProposed(walk, mentor);
    for (let n = 1; n <= 21; n += 1) await mine(`Mange Opdigtede${'x'.repeat(n)}`);
    await api.project();
  }, 60_000);
  afterAll(() => api.close());

  const post = (path: string, body: object, as: Somebody = coordinator, headers: object = purpose) =>
    api.post(path, { as, body, headers: { ...headers }, key: null });
  const find = async (text: string, as?: Somebody) =>
    (await post('/search/courses', { text }, as)).body.entries.map(({ course }) => course);
  const logged = async (): Promise<readonly Record<string, unknown>[]> => api.rows('nydansk', 'access_log');

  it.each(['berta', 'Prøvemenn Ber', '020392-1234', 'BUL-77'])('finds a course by “%s”', async (text) => {
    expect(await find(text)).toEqual([walk?.id]);
    expect(await find(text, caseworker)).toEqual([walk?.id]);
  });

  it('finds a course by its number, typed in small letters too', async () => {
    const { number } = (await api.get(walk?.path ?? '', { as: coordinator })).body.course;
    expect(await find(number.toLowerCase())).toEqual([walk?.id]);
  });

  it('finds nothing beyond what the reader may read persons of', async () => {
    expect(await find('berta', otherTeam('coordinator'))).toEqual([]);
    expect(await find('berta', { ...caseworker, id: 'another-caseworker' })).toEqual([]);
    expect(await find('berta', otherTenant('coordinator'))).toEqual([]);
    expect(await find('berta', inRole('data-protection-officer'))).toEqual([walk?.id]);
  });

  it('asks for a purpose, and writes the search down without what was sought, and each person shown', async () => {
    const refused = await post('/search/courses', { text: 'berta' }, coordinator, {});
    expect(refused).toMatchObject({ status: 400, body: { code: 'PURPOSE_REQUIRED' } });
    const before = (await logged()).length;
    await find('berta');
    const entries = (await logged()).slice(before);
    expect(entries).toMatchObject([
      { what: 'FindCourses', purpose: 'followUp', course: null, subject: null, actor_id: coordinator.id },
      { what: 'FindCourses', purpose: 'followUp', course: walk?.id, subject: mentee },
      { what: 'FindCourses', purpose: 'followUp', course: walk?.id, subject: mentor },
    ]);
    expect(JSON.stringify(entries)).not.toMatch(/berta/i);
  });

  it('shows a page of hits at most, and says that there are more', async () => {
    const { body } = await post('/search/courses', { text: 'mange opdigtede' });
    expect(body).toMatchObject({ more: true });
    expect(body.entries).toHaveLength(20);
    expect((await post('/search/courses', { text: 'berta' })).body).toMatchObject({ more: false });
  });

  it('finds a course whose mentee’s name is protected, and does not show the name', async () => {
    const answer = await post('/search/courses', { text: 'skjult' });
    expect(answer.body.entries).toMatchObject([
      { course: hidden?.id, mentee: { name: null, addressProtection: true } },
    ]);
    expect(answer.text).not.toMatch(/skjult/i);
  });

  it('finds mentors by name for those who look after the corps', async () => {
    const { body } = await post('/search/mentors', { text: 'mille prøve' });
    expect(body).toMatchObject({
      entries: [{ mentor: { subject: mentor, name: 'Mille Prøvementor' }, state: 'approved' }],
      more: false,
    });
    expect((await post('/search/mentors', { text: 'berta' })).body.entries).toEqual([]);
    expect((await post('/search/mentors', { text: 'mille' }, caseworker)).status).toBe(403);
  });

  it('names the lines of a page, one entry in the log for each person, and leaves out what is not theirs', async () => {
    const ids = { courses: [walk?.id, hidden?.id], mentors: [mentor, mentee] };
    const before = (await logged()).length;
    const { body } = await post('/names', ids);
    expect(body).toEqual({
      courses: [
        {
          course: walk?.id,
          mentee: { subject: mentee, name: 'Berta Prøvemenneske', addressProtection: false },
          mentor: { subject: mentor, name: 'Mille Prøvementor', addressProtection: false },
        },
        {
          course: hidden?.id,
          mentee: { subject: expect.any(String), name: null, addressProtection: true },
          mentor: null,
        },
      ],
      // A mentee is no mentor, whatever list his id stands in.
      mentors: [{ subject: mentor, name: 'Mille Prøvementor', addressProtection: false }],
    });
    const entries = (await logged()).slice(before);
    expect(entries).toHaveLength(4);
    expect(new Set(entries.map(({ what }) => what))).toEqual(new Set(['ReadNames']));
    expect((await post('/names', ids, otherTeam('caseworker'))).body).toEqual({ courses: [], mentors: [] });
    expect((await post('/names', ids, inRole('mentor', mentor))).body).toMatchObject({
      courses: [{ course: walk?.id }],
      mentors: [{ subject: mentor }],
    });
  });

  it('shows who a mentor is, for a purpose', async () => {
    const asked = { as: coordinator, headers: purpose };
    const { body } = await api.get(`/mentors/${mentor}/person`, asked);
    expect(body).toMatchObject({ mentor: { name: 'Mille Prøvementor' } });
    expect((await api.get(`/mentors/${mentor}/person`, { as: coordinator })).status).toBe(400);
    expect((await api.get(`/mentors/${mentee}/person`, asked)).status).toBe(404);
  });

  it.each(['/search/courses', '/search/mentors', '/names'])(
    'answers nothing at %s when the log cannot be written',
    async (path) => {
      await api.asAdmin('alter table access_log add constraint shut check (false) not valid');
      const body = path === '/names' ? { courses: [walk?.id] } : { text: 'mille' };
      const answer = await post(path, body).finally(() =>
        api.asAdmin('alter table access_log drop constraint shut'),
      );
      expect(answer.status).toBe(500);
      expect(answer.text).not.toMatch(/Prøve|entries/);
    },
  );
});
