import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addMonths } from '#calendar';
import { caseworker, coordinator, openApi, otherTeam, type TestApi } from '#test/support/api';
import { menteeOf, readyMentor, submit, toActive, today, type Walk } from '#test/support/api-course';

describe('windows of many courses', () => {
  let api: TestApi;
  let walks: readonly Walk[];
  const everything = { rule: 'followUp', from: today(), to: addMonths(today(), 1), reason: 'holiday' };
  const ask = (body: object, as = coordinator) => api.post('/courses/exempt', { as, body });

  beforeAll(async () => {
    api = await openApi();
    const mentor = await readyMentor(api);
    walks = [await submit(api), await submit(api)];
    for (const walk of walks) await toActive(walk, mentor, await menteeOf(api, walk));
    await api.project();
  });
  afterAll(() => api.close());

  it('are exempted together, each course for itself, once', async () => {
    const [first, second] = walks;
    const one = await ask({ ...everything, whose: 'team', courses: [first?.id] });
    expect(one.status).toBe(200);
    const outcomes = (answer: typeof one) =>
      new Set(answer.body.windows.map(({ course, outcome }) => `${course} ${outcome}`));
    expect(outcomes(one)).toEqual(new Set([`${first?.id} done`]));
    // The read models do not know yet: what is exempted already stays so.
    const all = await ask({ ...everything, whose: 'team' });
    expect(outcomes(all)).toEqual(new Set([`${first?.id} unchanged`, `${second?.id} done`]));
    await api.project();
    const again = await ask({ ...everything, whose: 'team' });
    expect(again.body).toMatchObject({ windows: [], more: false, position: null });
    const timeline = await api.get(`${second?.path}/timeline`, { as: coordinator });
    expect(JSON.stringify(timeline.body)).toContain('FollowUpExempted');
  });

  it('of another team are nobody’s business, and those of everyone not the coordinator’s', async () => {
    expect(
      (await ask({ ...everything, rule: 'status', whose: 'team' }, otherTeam('coordinator'))).body.windows,
    ).toEqual([]);
    expect((await ask({ ...everything, whose: 'all' })).status).toBe(403);
  });

  it('that the caseworker may not exempt are each refused, with the reason', async () => {
    const to = addMonths(today(), 4);
    const { status, body } = await ask(
      { ...everything, rule: 'statusReport', to, whose: 'team' },
      caseworker,
    );
    expect(status).toBe(200);
    expect(body.windows).not.toEqual([]);
    for (const window of body.windows as readonly object[])
      expect(window).toMatchObject({ outcome: 'refused', refusal: { refused: 'COORDINATOR_DECIDES' } });
  });
});
