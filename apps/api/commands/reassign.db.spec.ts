import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { coordinator, inRole, openApi, otherTeam, type TestApi } from '#test/support/api';
import { submit, type Walk } from '#test/support/api-course';

const leader = inRole('leader');

describe('the courses of one who is away (5.3/37)', () => {
  let api: TestApi;
  let walks: readonly Walk[];
  const form = { as: 'coordinator', from: coordinator.id, to: 'another-coordinator', whose: 'team' };
  const ask = (body: object, as = coordinator) => api.post('/courses/reassign', { as, body });
  const coordinatorOf = async ({ path }: Walk) =>
    (await api.get(path, { as: leader })).body.course as unknown as { coordinator: string };

  beforeAll(async () => {
    api = await openApi();
    walks = [await submit(api), await submit(api), await submit(api)];
    await api.project();
  });
  afterAll(() => api.close());

  it('go to another together, each answered for itself, once', async () => {
    const [first, ...others] = walks;
    const one = await ask({ ...form, courses: [first?.id] });
    expect(one.body).toMatchObject({ courses: [{ course: first?.id, outcome: 'done' }], more: false });
    // The read models do not know yet: what has been given away stays so.
    const all = await ask({ ...form });
    const outcomes = all.body.courses.map(({ course, outcome }) => `${course} ${outcome}`);
    expect(new Set(outcomes)).toEqual(
      new Set([`${first?.id} unchanged`, ...others.map(({ id }) => `${id} done`)]),
    );
    for (const walk of walks)
      expect(await coordinatorOf(walk)).toMatchObject({ coordinator: 'another-coordinator' });
    await api.project();
    expect((await ask({ ...form })).body).toMatchObject({ courses: [], position: null });
  });

  it('of another team are not the coordinator’s to give, but the leader’s', async () => {
    const back = { ...form, from: 'another-coordinator', to: coordinator.id };
    expect((await ask(back, otherTeam('coordinator'))).body).toMatchObject({ courses: [] });
    const mine = await ask({ ...back, whose: 'mine' }, otherTeam('coordinator'));
    expect(mine.body).toMatchObject({ courses: [], more: false });
    const asCaseworker = await ask({ ...back, as: 'caseworker' });
    expect(asCaseworker.body).toMatchObject({ courses: [], more: false });
    expect((await ask({ ...back, whose: 'all' })).status).toBe(403);
    expect((await ask({ ...back, whose: 'all' }, leader)).body.courses).toHaveLength(3);
  });
});
