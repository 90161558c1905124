import { parse } from 'node:querystring';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addMonths } from '#calendar';
import { coordinator as as, inRole, openApi, type TestApi } from '#test/support/api';
import { menteeOf, readyMentor, submit, toActive, today, type Walk } from '#test/support/api-course';
import { openPage, sendForm } from '#test/support/console';
import { submittedBy } from '#test/support/submitted-by';
import { textOf } from '#test/support/whole-page';

describe('commands to no one course or mentor, as forms', () => {
  let api: TestApi;
  let walks: readonly Walk[];
  const exempt = '/console/do/exempt-windows';
  const leader = inRole('leader');

  beforeAll(async () => {
    api = await openApi();
    const mentor = await readyMentor(api);
    walks = [await submit(api), await submit(api)];
    for (const walk of walks) await toActive(walk, mentor, await menteeOf(api, walk));
    await api.project();
  });
  afterAll(() => api.close());

  /** Opens a form, fills these fields in and sends it. */
  const fill = async (path: string, fields: object, who = as) => {
    const page = await openPage(api, path, { as: who });
    expect(page.status).toBe(200);
    const sent = { ...(parse(submittedBy(page.text)) as Record<string, string>), ...fields };
    const [action = ''] = path.split('?');
    return { sent, answer: await sendForm(api, action, sent, { as: who }) };
  };

  it('name each course that refuses, by number, with the rule’s own words', async () => {
    const [walk] = walks;
    const { number } = (await api.get(walk?.path ?? '', { as })).body.course;
    const { answer } = await fill(`${exempt}?courses=${walk?.id}`, {
      ...{ whose: 'team', rule: 'followUp', from: today(), to: addMonths(today(), 1), reason: 'other' },
    });
    const text = textOf(answer.text);
    expect(text).toContain('Intet er ændret.');
    expect(text).toMatch(new RegExp(`Ikke gjort for \\d+ frister? .*Skriv en begrundelse.*${number}`));
  });

  it('exempt windows of many courses, each counted, and once however often it is sent', async () => {
    const period = { from: today(), to: addMonths(today(), 1), reason: 'holiday' };
    const { sent, answer } = await fill(`${exempt}?whose=team`, { rule: 'followUp', ...period });
    expect(answer.status).toBe(200);
    const [, done] = /Gjort for (\d+) frister\./.exec(textOf(answer.text)) ?? [];
    expect(Number(done)).toBeGreaterThanOrEqual(walks.length);
    const again = await sendForm(api, exempt, sent, { as });
    expect(textOf(again.text)).toContain(`Gjort for ${done} frister.`);
    const events = (await api.rows('nydansk', 'events')).filter(({ type }) => type === 'FollowUpExempted');
    expect(events).toHaveLength(Number(done));
  });

  it('keep what was typed where something is missing', async () => {
    const { answer } = await fill(exempt, { rule: 'followUp', to: '', reason: 'holiday' });
    expect(answer.status).toBe(422);
    expect(answer.text).toContain('href="#field-to"');
    expect(parse(submittedBy(answer.text))).toMatchObject({ rule: 'followUp', reason: 'holiday' });
  });

  it('set a funding frame, which then stands in the list', async () => {
    const { answer } = await fill(
      '/console/do/set-funding-frame',
      { municipality: 'Søby', schemeKind: 'STATUTORY_MENTOR', hours: '1200' },
      leader,
    );
    expect(answer.status).toBe(200);
    expect(answer.text).toContain('<li>Rådighedsbeløb sat</li>');
    const page = await openPage(api, '/console/funding', { as: leader });
    expect(textOf(page.text)).toMatch(/Søby .* 1\.200/);
    expect((await openPage(api, '/console/funding', { as })).status).toBe(403);
  });

  it('register a person, who can be referred then', async () => {
    const { answer } = await fill('/console/do/register-person', { name: 'Karla Prøveborger' });
    expect(answer.text).toContain('<li>Person registreret</li>');
    const [, id = ''] = /href="\/console\/refer\?mentee\.id=([0-9a-f-]{36})"/.exec(answer.text) ?? [];
    const referral = await openPage(api, `/console/refer?mentee.id=${id}`, { as });
    expect(parse(submittedBy(referral.text))).toMatchObject({ 'mentee.id': id });
  });

  it('are not for those who may not, nor there under another name', async () => {
    expect((await openPage(api, exempt, { as: inRole('mentor') })).status).toBe(403);
    expect((await openPage(api, '/console/do/dance', { as })).status).toBe(404);
  });
});
