import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { coordinator, inRole, openApi, otherTeam, type TestApi } from '#test/support/api';
import { submit, type Walk } from '#test/support/api-course';
import { openPage, sendForm } from '#test/support/console';

describe('the list of courses', () => {
  let api: TestApi;
  let walk: Walk;
  const link = () => `href="/console${walk.path}"`;

  beforeAll(async () => {
    api = await openApi();
    walk = await submit(api);
    await api.project();
  });
  afterAll(() => api.close());

  it.each(['', '?whose=team&phase=referral', '?ended=false', '?number=&programme='])(
    'leads a coordinator to his courses%s',
    async (query) => {
      const page = await openPage(api, `/console/courses${query}`, { as: coordinator });
      expect(page.status).toBe(200);
      expect(page.text).toContain(link());
      expect(page.text).not.toContain('Prøvemenneske');
    },
  );

  it('finds a course by its number, however it was written', async () => {
    const { text } = await openPage(api, '/console/courses?number=f-0000', { as: coordinator });
    expect(text).toContain('Der er ingen forløb her.');
  });

  it('shows names for a purpose', async () => {
    const ask = (fields: Readonly<Record<string, string>>) =>
      sendForm(api, '/console/courses/names', fields, { as: coordinator });
    expect((await ask({})).status).toBe(400);
    expect((await ask({ purpose: 'followUp' })).text).toContain('Ole Prøvemenneske');
  });

  it('finds whom it is about, for a purpose, within the team', async () => {
    const search = async (text: string, as = coordinator) =>
      (await sendForm(api, '/console/courses/search', { text, purpose: 'followUp' }, { as })).text;
    expect(await search('Ole Prøve')).toContain(link());
    expect(await search('Nobody')).toContain('0 forløb fundet');
    expect(await search('Ole Prøve', otherTeam('coordinator'))).not.toContain(link());
  });

  it('asks a leader neither for names nor for a search', async () => {
    const { text } = await openPage(api, '/console/courses', { as: inRole('leader') });
    expect(text).not.toContain('name="purpose"');
  });
});
