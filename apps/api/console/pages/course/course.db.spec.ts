import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { caseworker, coordinator, inRole, openApi, otherTeam, type TestApi } from '#test/support/api';
import { menteeOf, readyMentor, submit, toActive, type Walk } from '#test/support/api-course';
import { openPage, sendForm } from '#test/support/console';
import { textOf } from '#test/support/whole-page';

describe('the page of a course', () => {
  let api: TestApi;
  let walk: Walk;
  let path: string;
  let mentor: string;
  beforeAll(async () => {
    api = await openApi();
    mentor = await readyMentor(api);
    const person = { name: 'Ole Prøvemenneske', addressProtection: true };
    walk = await submit(api, { mentee: { person } });
    await toActive(walk, mentor, await menteeOf(api, walk));
    await api.project();
    path = `/console${walk.path}`;
  });
  afterAll(() => api.close());

  const looks = async () => (await api.rows('nydansk', 'access_log')).slice(-2);

  it('tells where it is, what comes next, what can be done and what has happened, without a name', async () => {
    const page = await openPage(api, path, { as: coordinator });
    expect(page.status).toBe(200);
    const text = textOf(page.text);
    for (const part of ['i gang', 'Næste frist', 'Hvad kan jeg gøre nu?', 'Forløbet er i gang', '●●●●'])
      expect(text).toContain(part);
    expect(page.text).not.toContain('Prøvem');
    expect(page.text).toContain(`data-live="/console/live?course=${walk.id}&amp;seen=`);
  });

  it('speaks English to who has chosen it', async () => {
    const page = await openPage(api, path, { as: coordinator, cookies: ['language=en'] });
    expect(textOf(page.text)).toContain('What can I do now?');
  });

  it('is written down as one look at the course and one at its history', async () => {
    const before = (await api.rows('nydansk', 'access_log')).length;
    await openPage(api, path, { as: coordinator });
    const looks = (await api.rows('nydansk', 'access_log')).slice(before);
    expect(looks.map(({ what }) => what)).toEqual(['ReadCourse', 'ReadHistory']);
  });

  it('shows names for a purpose, writes that down, and shows no protected one', async () => {
    const page = await sendForm(api, `${path}/people`, { purpose: 'followUp' }, { as: coordinator });
    expect(page.status).toBe(200);
    expect(page.headers['cache-control']).toBe('no-store');
    const text = textOf(page.text);
    expect(text).toContain('Mille Prøvementor');
    expect(text).not.toContain('Ole Prøvemenneske');
    expect(text).toContain('Beskyttet navn og adresse: vises ikke.');
    const purposes = (await api.rows('nydansk', 'access_log')).filter(({ what }) => what === 'ReadPerson');
    expect(purposes.map(({ purpose, subject }) => [purpose, subject])).toEqual([
      ['followUp', await menteeOf(api, walk)],
      ['followUp', mentor],
    ]);
  });

  it('shows no name without a purpose', async () => {
    const before = await looks();
    const page = await sendForm(api, `${path}/people`, { purpose: 'curiosity' }, { as: coordinator });
    expect(page.status).toBe(400);
    expect(await looks()).toEqual(before);
  });

  it('is closed to another team, and not there for an id that is none', async () => {
    expect((await openPage(api, path, { as: otherTeam('coordinator') })).status).toBe(403);
    expect((await openPage(api, `/console/courses/${randomUUID()}`, { as: coordinator })).status).toBe(404);
  });

  it('has no timeline for the mentor, and no button that is not his', async () => {
    const page = await openPage(api, path, { as: inRole('mentor', mentor) });
    expect(page.status).toBe(200);
    expect(page.text).not.toContain('Hvad er der sket?');
    expect(page.text).toContain('/do/log-contact');
    expect(page.text).not.toContain('/do/transfer-course');
  });

  it('shows the caseworker of a volunteer course no more than the programme lets him see', async () => {
    const page = await openPage(api, path, { as: caseworker });
    expect(page.status).toBe(200);
    expect(page.text).not.toContain('/do/log-contact');
  });

  it('turns the pages of the timeline', async () => {
    const first = await openPage(api, `${path}?limit=5`, { as: coordinator });
    const [, older = ''] = /href="([^"]+)"[^>]*>Vis ældre/.exec(first.text) ?? [];
    const second = await openPage(api, older.replaceAll('&amp;', '&'), { as: coordinator });
    expect(second.text).toContain('Til de nyeste');
    expect(textOf(second.text)).toContain('Henvisning modtaget');
  });
});
