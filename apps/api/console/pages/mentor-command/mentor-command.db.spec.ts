import { parse } from 'node:querystring';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { coordinator, openApi, type TestApi } from '#test/support/api';
import { readyMentor } from '#test/support/api-course';
import { openPage, sendForm } from '#test/support/console';
import { submittedBy } from '#test/support/submitted-by';

describe('a command to a mentor as a form', () => {
  let api: TestApi;
  let mentor: string;
  let other: string;
  beforeAll(async () => {
    api = await openApi();
    mentor = await readyMentor(api);
    other = await readyMentor(api);
    await api.project();
  });
  afterAll(() => api.close());

  const as = coordinator;
  const pathOf = (command: string): string => `/console/mentors/${mentor}/do/${command}`;
  const fill = async (command: string, fields: object) => {
    const page = await openPage(api, pathOf(command), { as });
    const untouched = parse(submittedBy(page.text)) as Record<string, string>;
    return sendForm(api, pathOf(command), { ...untouched, ...fields }, { as });
  };

  it('lets one choose the other mentors of a reflecting team, by number (1.2/reflecting-team)', async () => {
    const page = await openPage(api, pathOf('hold-reflecting-team-session'), { as });
    expect(page.text).toContain(`name="participants" value="${other}"`);
    expect(page.text).toContain(`Mentor ${mentor.slice(0, 8)}`);
    expect(page.text).toContain(other.slice(0, 8));
    expect(page.text).not.toContain(`value="${mentor}"`);
    const refused = await fill('hold-reflecting-team-session', {});
    expect(refused).toMatchObject({ status: 409, text: expect.stringContaining('Vælg mindst én anden') });
    const receipt = await fill('hold-reflecting-team-session', { participants: other });
    expect(receipt.text).toContain('<li>Reflekterende team holdt</li>');
  });

  it('offers the versions of the declaration, and the text to be read', async () => {
    const page = await openPage(api, pathOf('sign-confidentiality-declaration'), { as });
    expect(page.text).toContain('v1, fra 1. jan. 2014');
    expect(page.text).toContain('fortæller jeg ikke videre');
    expect(parse(submittedBy(page.text))).toMatchObject({ version: 'v1' });
  });

  it('calls the trainings what the catalogue calls them', async () => {
    const page = await openPage(api, pathOf('complete-training'), { as });
    expect(page.text).toContain('Introduktion for mentorer');
    expect(page.text).toContain('Mentorkursus');
  });
});
