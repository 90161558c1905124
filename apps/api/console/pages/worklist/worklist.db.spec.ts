import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'node:querystring';
import { coordinator as as, openApi, type TestApi } from '#test/support/api';
import { menteeOf, readyMentor, submit, toActive, today } from '#test/support/api-course';
import { openPage, sendForm } from '#test/support/console';
import { submittedBy } from '#test/support/submitted-by';

describe('the worklist', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await openApi();
    const walk = await submit(api);
    await toActive(walk, await readyMentor(api), await menteeOf(api, walk));
    await submit(api);
    await api.project();
  });
  afterAll(() => api.close());

  const filtered = '/console/worklist?whose=team&phase=referral';
  /** The link that a page has to an address that begins so. */
  const linkOn = (html: string, address: string): string => {
    const [, href = ''] = new RegExp(`href="(${address}[^"]*)"`).exec(html) ?? [];
    return href.replaceAll('&amp;', '&');
  };

  it('is led back to as it was filtered, from the receipt of what was done', async () => {
    const list = await openPage(api, filtered, { as });
    const link = linkOn(list.text, '/console/courses/[^"]*/do/assess-eligibility');
    const form = await openPage(api, link, { as });
    const said = { inTargetGroup: 'true', age: '22', section85: 'false' };
    const sent = { ...(parse(submittedBy(form.text)) as Record<string, string>), ...said };
    const receipt = await sendForm(api, link.split('?')[0] ?? '', sent, { as });
    expect(receipt.text).toContain('class="receipt"');
    expect(receipt.text).toContain(`href="${filtered.replaceAll('&', '&amp;')}"`);
  });

  it('is led back to from what was done to many of its courses', async () => {
    const list = await openPage(api, filtered, { as });
    const link = linkOn(list.text, '/console/do/exempt-windows');
    const form = await openPage(api, link, { as });
    const said = { rule: 'followUp', from: today(), to: today(), reason: 'holiday' };
    const sent = { ...(parse(submittedBy(form.text)) as Record<string, string>), ...said };
    const receipt = await sendForm(api, '/console/do/exempt-windows', sent, { as });
    expect(receipt.text).toContain('class="receipt"');
    expect(receipt.text).toContain(`href="${filtered.replaceAll('&', '&amp;')}"`);
  });

  it('hears of what changes in all the lists that it can be filtered to', async () => {
    expect((await openPage(api, '/console/worklist?whose=mine', { as })).text).toContain(
      'data-live="/console/live?whose=team"',
    );
  });

  it('goes along to the course’s page, where one chooses there what to do', async () => {
    const [, course = ''] =
      /href="\/console\/courses\/([\w-]+)"/.exec(
        (await openPage(api, '/console/worklist?phase=followUp', { as })).text,
      ) ?? [];
    const page = await openPage(api, `/console/courses/${course}?came-from=phase%3DfollowUp`, { as });
    expect(linkOn(page.text, `/console/courses/${course}/do/log-contact`)).toContain(
      'came-from=phase%3DfollowUp',
    );
  });
});
