import { readFileSync } from 'node:fs';
import { parse } from 'node:querystring';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { coordinator, inRole, openApi, type Answered, type TestApi } from '#test/support/api';
import { menteeOf, readyMentor, submit, toActive, type Walk } from '#test/support/api-course';
import { catalogueWith } from '#test/support/catalogue-with';
import { openPage, sendForm } from '#test/support/console';
import { submittedBy } from '#test/support/submitted-by';

describe('a command as a form', () => {
  let api: TestApi;
  let walk: Walk;
  beforeAll(async () => {
    api = await openApi();
    walk = await submit(api);
  });
  afterAll(() => api.close());

  const as = coordinator;
  const pathOf = (command: string): string => `/console/courses/${walk.id}/do/${command}`;
  /** What the form of a page would send, with these fields filled in. */
  const filledIn = ({ text }: Answered, fields: object): Record<string, string> => ({
    ...(parse(submittedBy(text)) as Record<string, string>),
    ...fields,
  });
  const send = (command: string, page: Answered, fields: object) =>
    sendForm(api, pathOf(command), filledIn(page, fields), { as });

  it('shows what it asks for, in the reader’s language', async () => {
    const page = await openPage(api, pathOf('assess-eligibility'), { as });
    expect(page.status).toBe(200);
    expect(page.text).toContain('<h1>Visitér henvisningen</h1>');
    expect(page.text).toContain('Borgeren er i målgruppen');
    const english = await openPage(api, pathOf('assess-eligibility'), { as, cookies: ['language=en'] });
    expect(english.text).toContain('<h1>Assess the referral</h1>');
  });

  it('says why not, where the course does not allow it now', async () => {
    const page = await openPage(api, pathOf('close-course'), { as });
    expect(page).toMatchObject({ status: 409, text: expect.stringContaining('Det kan ikke gøres nu') });
  });

  it('is not there under another name', async () => {
    expect((await openPage(api, pathOf('dance'), { as })).status).toBe(404);
  });

  it('leads from the summary to each field that is wrong, and keeps what was typed', async () => {
    const page = await openPage(api, pathOf('assess-eligibility'), { as });
    const again = await send('assess-eligibility', page, { age: 'tyve', exceptionReason: 'Søger selv' });
    expect(again.status).toBe(422);
    expect(again.text).toContain('href="#field-age"');
    expect(again.text).toContain('aria-describedby="field-age-error"');
    expect(again.text).toContain('Skal være et helt tal fra 0 til 120.');
    expect(parse(submittedBy(again.text))).toMatchObject({ age: 'tyve', exceptionReason: 'Søger selv' });
  });

  it('offers the versions of the text that is agreed to, and the text to be read', async () => {
    const page = await openPage(api, pathOf('give-consent'), { as });
    expect(page.text).toContain('v1, fra 1. jan. 2014');
    expect(page.text).toContain('Jeg kan til enhver tid tage mit ja tilbage.');
    expect(parse(submittedBy(page.text))).toMatchObject({ textVersion: 'v1' });
    const receipt = await send('give-consent', page, { purpose: 'earlierLogs' });
    expect(receipt.text).toContain('<li>Samtykke givet</li>');
  });

  it('is refused in the words of the rule, with all that was typed', async () => {
    const page = await openPage(api, pathOf('assess-eligibility'), { as });
    const again = await send('assess-eligibility', page, { age: '22', inTargetGroup: 'true' });
    expect(again.status).toBe(409);
    expect(again.text).toContain('servicelovens § 85 er ubesvaret');
    expect(parse(submittedBy(again.text))).toMatchObject({ age: '22', inTargetGroup: 'true' });
  });

  it('tells what happened and what happens next, and happens once however often it is sent', async () => {
    const page = await openPage(api, pathOf('assess-eligibility'), { as });
    const fields = { age: '22', inTargetGroup: 'true', section85: 'false' };
    const receipts = await Promise.all([
      send('assess-eligibility', page, fields),
      send('assess-eligibility', page, fields),
    ]);
    for (const receipt of receipts) {
      expect(receipt.status).toBe(200);
      expect(receipt.text).toContain('<li>Visiteret</li>');
    }
    const placing = await openPage(api, pathOf('place-on-waiting-list'), { as });
    const receipt = await send('place-on-waiting-list', placing, {});
    expect(receipt.text).toContain('Forløbet er nu: på venteliste.');
    expect(receipt.text).toContain('Find en mentor til forløbet. Frist: ');
    const events = (await api.rows('nydansk', 'events')).filter(({ type }) => type === 'EligibilityAssessed');
    expect(events).toHaveLength(1);
  });

  it('shows what has changed when someone was faster, keeps what was typed, and takes it when sent again (5.3/40)', async () => {
    const page = await openPage(api, pathOf('withdraw-referral'), { as });
    const { version } = (await api.get(walk.path, { as })).body;
    walk.version = version;
    await walk.give('record-match-wishes', { trades: [], areas: [], languages: ['da'] });
    const stale = await send('withdraw-referral', page, { reason: 'Er flyttet' });
    expect(stale.status).toBe(412);
    expect(stale.text).toContain('Ønsker til matchet skrevet');
    expect(stale.text).toContain('Er flyttet');
    const receipt = await sendForm(
      api,
      pathOf('withdraw-referral'),
      parse(submittedBy(stale.text)) as Record<string, string>,
      { as },
    );
    expect(receipt.text).toContain('<li>Henvisning trukket tilbage</li>');
  });
});

describe('the form of a migration (5.3/38)', () => {
  const file = new URL('../../../../../libs/programmes/data/bul-2018.json', import.meta.url);
  const bul = JSON.parse(readFileSync(file, 'utf8')) as {
    readonly validFrom: object;
    readonly duties: readonly { readonly rule: string }[];
  };
  /** A version to come, in which the municipality gets no status. */
  const later = {
    ...bul,
    version: '2027',
    validFrom: { ...bul.validFrom, value: '2027-01-01' },
    duties: bul.duties.filter(({ rule }) => rule !== 'statusReport'),
  };
  let api: TestApi;
  beforeAll(async () => {
    api = await openApi({ catalogue: catalogueWith({ 'bul-2027.json': JSON.stringify(later) }) });
  });
  afterAll(() => api.close());

  it('shows before it is sent what it does to the deadlines, and is taken once a leader has agreed', async () => {
    const walk = await submit(api);
    await toActive(walk, await readyMentor(api), await menteeOf(api, walk));
    const path = `/console/courses/${walk.id}/do/migrate-programme`;
    const chosen = await openPage(api, path, { as: coordinator });
    expect(chosen).toMatchObject({ status: 303, headers: { location: `${path}?version=2027` } });
    const page = await openPage(api, `${path}?version=2027`, { as: coordinator });
    expect(page.text).toContain('Fra version 2018 til version 2027');
    expect(page.text).toMatch(/Frister, der falder bort.*Status til kommunen/s);
    expect(page.text).not.toContain('Frister, der kommer til');
    const send = (from: Answered) =>
      sendForm(
        api,
        path,
        { ...(parse(submittedBy(from.text)) as Record<string, string>), reason: 'Ny aftale' },
        { as: coordinator },
      );
    const refused = await send(page);
    expect(refused).toMatchObject({ status: 409, text: expect.stringContaining('Dette trin tages af to') });
    expect(refused.text).toContain('Fra version 2018 til version 2027');
    await walk.give('give-approval', { of: 'migration' }, inRole('leader', 'l'));
    const receipt = await send(await openPage(api, `${path}?version=2027`, { as: coordinator }));
    expect(receipt).toMatchObject({
      status: 200,
      text: expect.stringContaining('Ordningens version skiftet'),
    });
  });
});
