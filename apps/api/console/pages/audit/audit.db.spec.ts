import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { checkTranscript } from '#transparency';
import { caseworker, coordinator, inRole, openApi, type TestApi } from '#test/support/api';
import { menteeOf, readyMentor, submit, toActive, type Walk } from '#test/support/api-course';
import { openPage } from '#test/support/console';

const auditor = inRole('auditor');

describe('the audit of a course', () => {
  let api: TestApi;
  let walk: Walk;
  let path: string;

  beforeAll(async () => {
    api = await openApi();
    const mentor = await readyMentor(api);
    walk = await submit(api);
    await toActive(walk, mentor, await menteeOf(api, walk));
    await walk.give('log-contact', { channel: 'meeting', minutes: 60, note: 'Hun er bange' }, coordinator);
    path = `/console${walk.path}/audit`;
    await api.project();
  });
  afterAll(() => api.close());

  const open = (part = '', as = auditor, cookies: readonly string[] = []) =>
    openPage(api, `${path}${part}`, { as, cookies });

  it.each([
    ['', 'Kontakt logget'],
    ['?event=1', 'endnu ikke et forløb'],
    ['?event=5&at=&day=0', 'Hændelse 5'],
    ['/why', 'Hvorfor er fristerne, som de er?'],
    ['/transcript', 'Udskrift af historikken'],
    ['/compare?event=9&event2=&at2=', 'Forskelle'],
    ['/looks', 'Historikken'],
    ['/check', 'læsemodel = genafspilning'],
  ])('shows an auditor%s', async (part, text) => {
    const page = await open(part);
    expect(page.status).toBe(200);
    expect(page.text).toContain(text);
  });

  it('gives a transcript that somebody outside can check, and the page tells its last hash and its key', async () => {
    const page = (await open('/transcript')).text;
    const address = /href="([^"]*transcript\.json[^"]*)"/.exec(page)?.[1]?.replaceAll('&amp;', '&') ?? '';
    const file = await openPage(api, address, { as: auditor });
    expect(file.status).toBe(200);
    expect(file.headers['content-disposition']).toMatch(
      /^attachment; filename="forlob-transcript-F-\d+.json"$/,
    );
    const check = checkTranscript(file.text);
    expect(check).toMatchObject({ intact: true, head: { course: walk.id, events: walk.version } });
    const lastHash = /"hash": "(\w+)"\s*}\s*\],/.exec(file.text)?.[1];
    for (const told of [lastHash, check?.key]) expect(page).toContain(`<code>${told ?? 'none'}</code>`);
    expect(file.text).not.toContain('Hun er bange');
    const changed = file.text.replace('"minutes": 60', '"minutes": 90');
    expect(checkTranscript(changed)?.faults).toEqual([{ what: 'event', event: walk.version }]);
  });

  it('speaks English too', async () => {
    expect((await open('', auditor, ['language=en'])).text).toContain('Contact logged');
  });

  it('shows no one’s name and nobody’s own words', async () => {
    const pages = [await open(), await open('/transcript')].map(({ text }) => text).join('');
    for (const personal of ['Hun er bange', 'Prøvemenneske', 'Prøvementor'])
      expect(pages).not.toContain(personal);
  });

  it.each([
    ['a caseworker', caseworker, 200],
    ['a leader', inRole('leader'), 200],
    ['a data-protection officer', inRole('data-protection-officer'), 200],
    ['a mentor', inRole('mentor'), 403],
    ['an operator', inRole('operator'), 403],
  ])('answers %s as the history does', async (_, as, status) => {
    expect((await open('', as)).status).toBe(status);
  });

  it.each([
    ['a data-protection officer', inRole('data-protection-officer'), 200],
    ['a leader', inRole('leader'), 403],
    ['a caseworker', caseworker, 403],
  ])('lets %s check the lists, or not, as the API does, and offers it alike', async (_, as, status) => {
    expect((await open('/check', as)).status).toBe(status);
    expect((await open('', as)).text.includes('/audit/check')).toBe(status === 200);
  });

  it('says what is wrong with an address', async () => {
    expect((await open('?event=first')).status).toBe(422);
    expect((await openPage(api, '/console/courses/nothing/audit', { as: auditor })).status).toBe(404);
  });
});
