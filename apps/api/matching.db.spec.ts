import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { caseworker, coordinator, inRole, openApi, otherTeam, type TestApi } from '#test/support/api';
import { readyMentor, submit, toWaiting, type Walk } from '#test/support/api-course';

/** What is read off the answers. */
interface Matching {
  readonly entries: readonly { readonly course: string; readonly mentor: string }[];
  readonly ranked: readonly { readonly criteria: readonly object[] }[];
  readonly excluded: readonly {
    readonly mentor: string;
    readonly stops: readonly { readonly refused: string }[];
  }[];
}

const wishes = (more: object = {}) => ({ trades: [], areas: [], languages: [], ...more });

describe('matching over the API (5.3/10) (1.3/matching)', () => {
  let api: TestApi;
  let inIt: string;
  let inKitchen: string;
  let asked: Walk;
  let other: Walk;
  const proposing = (mentor: string, more: object = {}) => ({
    mentor,
    criteria: [],
    conflictOfInterest: false,
    ...more,
  });
  const asking = async (path: string, as = coordinator) => {
    const { status, body } = await api.get(path, { as });
    expect(status).toBe(200);
    // The client knows the fields of other answers.
    return body as unknown as Matching;
  };

  beforeAll(async () => {
    api = await openApi();
    inIt = await readyMentor(api, 1, { trades: ['it'], areas: ['Søby'], hoursPerMonth: 3 });
    inKitchen = await readyMentor(api, 1, { trades: ['kitchen'], areas: ['Havneby'], hoursPerMonth: 3 });
    asked = await submit(api);
    await toWaiting(asked);
    await asked.give('record-match-wishes', wishes({ areas: ['søby'], words: 'Gerne en, der er tålmodig' }));
    other = await submit(api);
    await toWaiting(other);
    await other.give('record-match-wishes', wishes({ trades: ['it'], languages: ['da'] }));
  });
  afterAll(() => api.close());

  it('explains a proposal in words alone while nobody can be ranked', async () => {
    const { status, body } = await api.get(`${asked.path}/candidates`, { as: coordinator });
    expect([status, body.code]).toEqual([503, 'UNAVAILABLE']);
    const silent = await api.post(`${asked.path}/propose-match`, {
      as: coordinator,
      body: proposing(inIt),
      seen: asked.version,
    });
    expect(silent.body.code).toBe('EXPLANATION_MISSING');
  });

  it('ranks the mentors for a course, with reasons, prices and the choice that is best for all', async () => {
    await api.project();
    const found = await asking(`${asked.path}/candidates`);
    expect(found).toMatchObject({
      algorithm: '1',
      seeking: 2,
      bestForAll: inKitchen,
      ranked: [
        { mentor: inIt, rank: 1, score: 70, price: 10, bestForAll: false },
        { mentor: inKitchen, rank: 2, score: 40, price: 0, bestForAll: true },
      ],
      excluded: [],
    });
    expect(found.ranked[0]?.criteria[1]).toEqual({
      criterion: 'area',
      weight: 30,
      points: 30,
      reason: { da: 'samme område (Søby)', en: 'same area (Søby)' },
    });
    expect(JSON.stringify(found)).not.toMatch(/Prøve|tålmodig/);
  });

  it('proposes for all who wait, in the order of the queue, to those who may see them', async () => {
    const { entries } = await asking('/matching?whose=team&programme=bul');
    const mentors = Object.fromEntries(entries.map(({ course, mentor }) => [course, mentor]));
    expect(mentors).toEqual({ [asked.id]: inKitchen, [other.id]: inIt });
    expect((await asking('/matching?whose=all', inRole('leader', 'l'))).entries).toHaveLength(2);
    expect((await asking('/matching?whose=team', otherTeam('coordinator'))).entries).toEqual([]);
    expect((await asking('/matching?programme=pift')).entries).toEqual([]);
    expect((await api.get('/matching', { as: caseworker })).status).toBe(403);
    const log = await api.rows('nydansk', 'access_log');
    expect(log).toContainEqual(expect.objectContaining({ what: 'ReadMatching', course: asked.id }));
    expect(log).toContainEqual(expect.objectContaining({ what: 'ReadCandidates', course: asked.id }));
  });

  it('asks for words when another fits better, and keeps the choice with what else there was', async () => {
    const worse = await api.post(`${other.path}/propose-match`, {
      as: coordinator,
      body: proposing(inKitchen),
      seen: other.version,
    });
    expect([worse.status, worse.body.code]).toEqual([409, 'OTHER_CHOICE_UNEXPLAINED']);
    await other.give(
      'propose-match',
      proposing(inKitchen, { explanation: 'De kender hinanden fra sprogcafeen' }),
    );
    const { body } = await api.get(`${other.path}/history`, { as: coordinator });
    expect(body.events.at(-1)).toMatchObject({
      type: 'MatchProposed',
      data: {
        mentor: inKitchen,
        criteria: expect.arrayContaining([{ criterion: 'sector', points: 0 }]),
        choice: {
          algorithm: '1',
          rank: 2,
          bestForAll: inIt,
          ranked: 2,
          excluded: 0,
          candidates: [{ mentor: inIt }, { mentor: inKitchen }],
        },
      },
    });
    expect(JSON.stringify(body)).not.toContain('sprogcafeen');
  });

  it('counts a mentor who has been proposed elsewhere as promised, and leaves out whom one has ruled out', async () => {
    await asked.give('veto-mentor', { mentor: inIt, reason: 'vetoByMentee' });
    await api.project();
    const found = await asking(`${asked.path}/candidates`);
    expect(found).toMatchObject({ seeking: 1, bestForAll: null, ranked: [] });
    const stops = found.excluded.map(({ mentor, stops: each }) => [
      mentor,
      each.map(({ refused }) => refused),
    ]);
    expect(Object.fromEntries(stops)).toEqual({ [inIt]: ['VETO_BY_MENTEE'], [inKitchen]: ['NO_PLACE'] });
    const vetoed = await api.post(`${asked.path}/propose-match`, {
      as: coordinator,
      body: proposing(inIt, { explanation: 'Alligevel' }),
      seen: asked.version,
    });
    expect(vetoed.body.code).toBe('VETOED');
  });

  it('knows of a mentor what a mentee may wish for, as far as it was told', async () => {
    const { body } = await api.get(`/mentors/${inIt}`, { as: coordinator });
    const described = await api.post(`/mentors/${inIt}/describe-mentor`, {
      as: coordinator,
      body: { gender: 'woman' },
      seen: body.version,
    });
    expect(described.status).toBe(200);
    await asked.give('record-match-wishes', wishes({ mentorGender: 'woman' }));
    await asked.give('lift-veto', { mentor: inIt, reason: 'vetoByMentee' });
    await api.project();
    const { ranked } = await asking(`${asked.path}/candidates`);
    expect(ranked[0]?.criteria).toContainEqual({
      criterion: 'wishes',
      weight: 10,
      points: 10,
      reason: { da: 'som ønsket: kvinde', en: 'as wished: a woman' },
    });
  });

  it('lets the best be proposed without a word', async () => {
    await asked.give('propose-match', proposing(inIt));
    const { body } = await api.get(`${asked.path}/history`, { as: coordinator });
    expect(body.events.at(-1)).toMatchObject({ data: { choice: { rank: 1, price: 0, bestForAll: inIt } } });
  });
});
