import { parse } from 'node:querystring';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { coordinator, inRole, openApi, type TestApi } from '#test/support/api';
import { openPage, sendForm } from '#test/support/console';
import { submittedBy } from '#test/support/submitted-by';

describe('what begins by a form', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await openApi();
  });
  afterAll(() => api.close());

  const as = coordinator;
  const fill = async (path: string, fields: Record<string, string>) => {
    const page = await openPage(api, path, { as });
    expect(page.status).toBe(200);
    const untouched = parse(submittedBy(page.text)) as Record<string, string>;
    return sendForm(api, path, { ...untouched, ...fields }, { as });
  };

  it('a course, by few words about someone new (5.3/1)', async () => {
    const receipt = await fill('/console/refer', {
      'mentee.person.name': 'Nina Prøvemenneske',
      programme: 'bul',
      channel: 'jobcentre',
      'consent.textVersion': '1',
      'consent.laterContact': 'true',
    });
    expect(receipt.status).toBe(200);
    expect(receipt.text).toContain('<li>Henvisning modtaget</li>');
    expect(receipt.text).toContain('Vurdér den nye henvisning, og kontakt borgeren. Frist: ');
    expect(receipt.text).toMatch(/href="\/console\/courses\/[0-9a-f-]{36}"/);
  });

  it('a course that a rule refuses: nobody is registered, and what was typed stands', async () => {
    const again = await fill('/console/refer', {
      'mentee.person.name': 'Ole Prøvemenneske',
      programme: 'bul',
      channel: 'jobcentre',
      'consent.on': '',
    });
    expect(again.status).toBe(409);
    expect(again.text).toContain('Borgerens ja mangler');
    expect(parse(submittedBy(again.text))).toMatchObject({ 'mentee.person.name': 'Ole Prøvemenneske' });
  });

  it('asks which text the citizen said yes to, and answers nothing beforehand', async () => {
    const page = await openPage(api, '/console/refer', { as });
    expect(page.text).toContain('<option value="v1">v1, fra 1. jan. 2014</option>');
    expect(parse(submittedBy(page.text))).toMatchObject({ 'consent.textVersion': '' });
  });

  it('names the person first, where the name is missing', async () => {
    const again = await fill('/console/refer', { programme: 'bul', channel: 'jobcentre' });
    expect(again.status).toBe(422);
    expect(again.text).toContain('href="#field-mentee.person.name"');
  });

  it('a mentor, and then what is said of him', async () => {
    const receipt = await fill('/console/mentors/new', { 'person.name': 'Mille Prøvementor' });
    expect(receipt.text).toContain('<li>Meldte sig som mentor</li>');
    const [, mentor = ''] = /href="(\/console\/mentors\/[0-9a-f-]{36})"/.exec(receipt.text) ?? [];
    const held = await fill(`${mentor}/do/hold-screening-interview`, { note: 'Et godt indtryk' });
    expect(held.text).toContain('<li>Indledende samtale holdt</li>');
    const declared = await fill(`${mentor}/do/declare-availability`, {
      ...{ capacity: '2', hoursPerMonth: '3,5', areas: 'Søby, Nordre Kvarter', languages: 'da' },
    });
    expect(declared.text).toContain('<li>Rådighed opdateret</li>');
    const page = await openPage(api, `${mentor}/do/declare-availability`, { as });
    expect(parse(submittedBy(page.text))).toMatchObject({
      ...{ capacity: '2', hoursPerMonth: '3.5', areas: 'Søby, Nordre Kvarter', languages: 'da' },
    });
  });

  it('is not for those who may not', async () => {
    expect((await openPage(api, '/console/refer', { as: inRole('mentor') })).status).toBe(403);
    expect((await openPage(api, '/console/mentors/new', { as: inRole('caseworker') })).status).toBe(403);
  });
});
