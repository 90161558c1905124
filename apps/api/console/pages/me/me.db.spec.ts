import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { coordinator, inRole, openApi, type TestApi } from '#test/support/api';
import { menteeOf, readyMentor, submit, toActive, toWaiting, type Walk } from '#test/support/api-course';
import { openPage, sendForm } from '#test/support/console';
import { textOf } from '#test/support/whole-page';

describe('the page of a mentor or mentee', () => {
  let api: TestApi;
  let walk: Walk;
  let mentor: string;
  let mentee: string;
  beforeAll(async () => {
    api = await openApi();
    mentor = await readyMentor(api);
    walk = await submit(api);
    mentee = await menteeOf(api, walk);
    await toActive(walk, mentor, mentee);
    await api.project();
  });
  afterAll(() => api.close());

  const asMentor = () => ({ as: inRole('mentor', mentor) });
  const asMentee = () => ({ as: inRole('mentee', mentee) });
  /** The fields that a form on the page carries by itself. */
  const carried = (html: string): Readonly<Record<string, string>> =>
    Object.fromEntries(
      [...html.matchAll(/type="hidden" name="(\w+)" value="([^"]+)"/g)].map(([, name = '', value = '']) => [
        name,
        value,
      ]),
    );
  const contacts = async () => (await api.get(walk.path, { as: coordinator })).body.course.ledger.contacts;

  it('logs a contact with three taps, and once for two taps on the button', async () => {
    const page = await openPage(api, '/console/me', asMentor());
    const fields = { ...carried(page.text), channel: 'meeting', minutes: '45' };
    const first = await sendForm(api, '/console/me/contact', fields, asMentor());
    expect([first.status, first.headers['location']]).toEqual([
      303,
      `/console/me?course=${walk.id}&saved=contact`,
    ]);
    expect((await sendForm(api, '/console/me/contact', fields, asMentor())).status).toBe(303);
    expect(await contacts()).toHaveLength(1);
    const receipt = await openPage(api, String(first.headers['location']), asMentor());
    expect(textOf(receipt.text)).toContain('Gemt: møde, 45 minutter');
  });

  it('keeps what was typed where something is missing', async () => {
    const page = await openPage(api, '/console/me', asMentor());
    const fields = { ...carried(page.text), channel: 'phone', note: 'Vi talte om jobbet' };
    const answer = await sendForm(api, '/console/me/contact', fields, asMentor());
    expect(answer.status).toBe(422);
    expect(answer.text).toContain('Vi talte om jobbet');
    expect(answer.text).toContain('href="#contact-minutes"');
    expect(await contacts()).toHaveLength(1);
  });

  it('says so when something has happened meanwhile, and is sent again as it was', async () => {
    const page = await openPage(api, '/console/me', asMentor());
    walk.version = (await api.get(walk.path, { as: coordinator })).body.version;
    await walk.give('set-goal', { author: 'mentee', text: 'Et fritidsjob' });
    const fields = { ...carried(page.text), channel: 'online', minutes: '30' };
    const stale = await sendForm(api, '/console/me/contact', fields, asMentor());
    expect(stale.status).toBe(409);
    expect(textOf(stale.text)).toContain('Der er sket noget i forløbet');
    const again = { ...carried(stale.text), channel: 'online', minutes: '30' };
    expect((await sendForm(api, '/console/me/contact', again, asMentor())).status).toBe(303);
    expect(await contacts()).toHaveLength(2);
  });

  it('shows a mentee the goals in words and, when asked, the mentor: and writes both down', async () => {
    const page = await openPage(api, '/console/me', asMentee());
    expect(textOf(page.text)).toContain('Et job i et køkken');
    expect(page.text).not.toContain('Mille');
    const shown = await sendForm(api, '/console/me/mentor', { course: walk.id }, asMentee());
    expect(textOf(shown.text)).toContain('Mille Prøvementor');
    const looks = (await api.rows('nydansk', 'access_log')).slice(-20);
    expect(looks).toContainEqual(
      expect.objectContaining({ what: 'ReadPerson', purpose: 'citizenAsks', subject: mentor }),
    );
  });

  it('takes a worry to the coordinator', async () => {
    const page = await openPage(api, '/console/me', asMentee());
    const fields = { ...carried(page.text), severity: 'serious', kind: 'wellbeing', words: 'Jeg sover ikke' };
    const sent = await sendForm(api, '/console/me/concern', fields, asMentee());
    const receipt = await openPage(api, String(sent.headers['location']), asMentee());
    expect(textOf(receipt.text)).toContain('Din bekymring er sendt.');
    const { course } = (await api.get(walk.path, { as: coordinator })).body;
    expect(course.ledger.concerns).toEqual([
      // Without an id nobody could see to it.
      expect.objectContaining({ by: 'mentee', concern: expect.stringMatching(/^[0-9a-f-]{36}$/) }),
    ]);
  });

  it('shows nobody another one’s course, and says so to who has none', async () => {
    const nobody = { as: inRole('mentor', randomUUID()) };
    expect(textOf((await openPage(api, '/console/me', nobody)).text)).toContain(
      'Du har intet forløb lige nu.',
    );
    expect((await openPage(api, `/console/me?course=${walk.id}`, nobody)).status).toBe(403);
    expect((await openPage(api, '/console/me?course=nonsense', nobody)).status).toBe(404);
  });

  it('asks which course where there are several', async () => {
    const second = await submit(api, { mentee: { id: mentee }, programme: 'pift' });
    await toWaiting(second);
    await api.project();
    const page = await openPage(api, '/console/me', asMentee());
    expect(page.text).toContain(`/console/me?course=${walk.id}`);
    expect(page.text).toContain(`/console/me?course=${second.id}`);
  });
});
