import { parse } from 'node:querystring';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { coordinator, openApi, type Answered, type TestApi } from '#test/support/api';
import { menteeOf, readyMentor, submit, toActive, type Walk } from '#test/support/api-course';
import { openPage, sendForm } from '#test/support/console';
import { submittedBy } from '#test/support/submitted-by';

describe('a follow-up with both sides on one screen', () => {
  let api: TestApi;
  let walk: Walk;
  let path: string;
  beforeAll(async () => {
    api = await openApi();
    walk = await submit(api);
    await toActive(walk, await readyMentor(api), await menteeOf(api, walk));
    path = `/console/courses/${walk.id}/do/complete-follow-up`;
  });
  afterAll(() => api.close());

  const as = coordinator;
  const filledIn = ({ text }: Answered, fields: Record<string, string>): Record<string, string> => ({
    ...(parse(submittedBy(text)) as Record<string, string>),
    ...fields,
  });

  it('asks which, where the address does not say it', async () => {
    const page = await openPage(api, path, { as });
    expect(page.text).toContain('Hvad gælder det?');
    expect(page.text).toMatch(/href="[^"]*\?rule=followUp&amp;ordinal=1&amp;leg=mentor"/);
  });

  it('saves each talk by itself, with a contact in the same go, and keeps what was typed of the other (6.1/first-call)', async () => {
    const page = await openPage(api, `${path}?rule=followUp&ordinal=1&leg=mentor`, { as });
    expect(page.status).toBe(200);
    const wrong = await sendForm(
      api,
      path,
      filledIn(page, { save: 'mentor', 'mentor.contact.minutes': '60', 'mentee.note': 'Taler vi om' }),
      { as },
    );
    expect(wrong.status).toBe(422);
    expect(wrong.text).toContain('href="#field-mentor.contact.channel"');

    const saved = await sendForm(
      api,
      path,
      filledIn(wrong, { save: 'mentor', 'mentor.contact.channel': 'meeting', 'mentor.note': 'Går godt' }),
      { as },
    );
    expect(saved.status).toBe(200);
    expect(saved.text).toContain('<li>Kontakt logget</li>');
    expect(saved.text).toContain('<li>Samtale i opfølgningen holdt</li>');
    expect(parse(submittedBy(saved.text))).toMatchObject({ 'mentee.note': 'Taler vi om' });
    expect(saved.text).not.toContain('value="mentor" class="button');

    const done = await sendForm(api, path, filledIn(saved, { save: 'mentee' }), { as });
    expect(done.text).toContain('<li>Opfølgning gennemført</li>');
    const contacts = (await api.rows('nydansk', 'events')).filter(({ type }) => type === 'ContactLogged');
    expect(contacts).toHaveLength(1);
  });
});
