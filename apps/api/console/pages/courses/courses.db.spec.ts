import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { coordinator, inRole, openApi, otherTeam, type TestApi } from '#test/support/api';
import { submit, type Walk } from '#test/support/api-course';
import { openPage, sendForm } from '#test/support/console';
import { submittedBy } from '#test/support/submitted-by';

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

  it('leads from the courses that were chosen to a command to those alone', async () => {
    const list = await openPage(api, '/console/courses?chosen=all', { as: coordinator });
    const [, form = ''] = /(<form method="get" action="\/console\/do\/.*?)<\/form>/s.exec(list.text) ?? [];
    const sent = submittedBy(form);
    expect(sent).toContain(`courses=${walk.id}`);
    const page = await openPage(api, `/console/do/reassign-courses?${sent}&courses=${walk.id}`, {
      as: coordinator,
    });
    expect(page.text).toContain('Det gælder kun 1 forløb, som er valgt.');
    expect(page.text.split(`name="courses" value="${walk.id}"`)).toHaveLength(2);
  });

  it('says so where none was chosen', async () => {
    const page = await openPage(api, '/console/do/reassign-courses?courses=', { as: coordinator });
    expect(page.text).toContain('Du har ikke valgt nogen forløb.');
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
