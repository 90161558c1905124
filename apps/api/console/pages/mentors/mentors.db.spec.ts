import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { caseworker, coordinator, inRole, openApi, type TestApi } from '#test/support/api';
import { readyMentor } from '#test/support/api-course';
import { openPage, sendForm } from '#test/support/console';

describe('the mentor corps', () => {
  let api: TestApi;
  let mentor: string;

  beforeAll(async () => {
    api = await openApi();
    mentor = await readyMentor(api);
    await api.project();
  });
  afterAll(() => api.close());

  it.each(['', '?state=approved', '?free=true'])('is listed without names%s', async (query) => {
    const page = await openPage(api, `/console/mentors${query}`, { as: coordinator });
    expect(page.status).toBe(200);
    expect(page.text).toContain(`href="/console/mentors/${mentor}"`);
    expect(page.text).not.toContain('Prøvementor');
  });

  it('is named for a purpose', async () => {
    const ask = async (path: string, fields: Readonly<Record<string, string>>) =>
      (
        await sendForm(
          api,
          `/console/mentors/${path}`,
          { purpose: 'matching', ...fields },
          { as: coordinator },
        )
      ).text;
    expect(await ask('names', {})).toContain('Mille Prøvementor');
    expect(await ask('search', { text: 'Mille' })).toContain('Mille Prøvementor');
    expect(await ask(`${mentor}/person`, {})).toContain('Mille Prøvementor');
  });

  it('offers a coordinator what can be done about a mentor, and a leader nothing', async () => {
    const open = async (as = coordinator) => (await openPage(api, `/console/mentors/${mentor}`, { as })).text;
    expect(await open()).toContain(`/console/mentors/${mentor}/do/pause-mentor`);
    expect(await open()).not.toContain(`/do/approve-mentor`);
    expect(await open(inRole('leader'))).toContain('Der er intet, du kan gøre ved mentoren nu.');
  });

  it('is no business of a caseworker’s', async () => {
    expect((await openPage(api, '/console/mentors', { as: caseworker })).status).toBe(403);
  });
});
