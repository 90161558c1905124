import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { caseworker, coordinator, openApi, type TestApi } from '#test/support/api';
import { readyMentor, submit, toWaiting, type Walk } from '#test/support/api-course';
import { openPage, sendForm } from '#test/support/console';

describe('the match page of a course', () => {
  let api: TestApi;
  let walk: Walk;
  let mentor: string;
  const path = () => `/console${walk.path}/match`;

  beforeAll(async () => {
    api = await openApi();
    mentor = await readyMentor(api);
    walk = await submit(api);
    await toWaiting(walk);
    await api.project();
  });
  afterAll(() => api.close());

  it('ranks the mentors, and leads to the proposal', async () => {
    const page = await openPage(api, path(), { as: coordinator });
    expect(page.status).toBe(200);
    expect(page.text).toContain(`${walk.path}/do/propose-match?mentor=${mentor}`);
    expect(page.text).not.toContain('Prøvementor');
  });

  it('names them for a purpose', async () => {
    const page = await sendForm(api, `${path()}/names`, { purpose: 'matching' }, { as: coordinator });
    expect(page.text).toContain('Mille Prøvementor');
  });

  it('is for those who coordinate', async () => {
    expect((await openPage(api, path(), { as: caseworker })).status).toBe(403);
  });
});
