import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { startStack, type TestStack } from '../support/stack.ts';
import { launchBrowser } from './browser.ts';
import { pageAt, pages } from './pages.ts';
import { signIn } from './sign-in.ts';
import { openWindow } from './window.ts';

const folder = path.resolve(import.meta.dirname, '../../docs/screens');

/**
 * What is shown of each screen: who looks, where, and how wide. `:course` is a course that is followed up, `:due` the form
 * of a follow-up that is due, `:waiting` a course that waits for a mentor, `:mentor` a mentor.
 */
const screens = [
  ['worklist', 'coordinator', '/console/worklist', 1280],
  ['worklist-phone', 'coordinator', '/console/worklist', 390],
  ['course', 'coordinator', '/console/courses/:course', 1280],
  ['course-phone', 'coordinator', '/console/courses/:course', 390],
  ['form', 'coordinator', '/console/courses/:course/do/log-contact', 1280],
  ['follow-up', 'coordinator', ':due', 1280],
  ['match', 'coordinator', '/console/courses/:waiting/match', 1280],
  ['courses', 'coordinator', '/console/courses', 1280],
  ['refer', 'coordinator', '/console/refer', 1280],
  ['form-to-many', 'leader', '/console/do/reassign-courses', 1280],
  ['mentors', 'coordinator', '/console/mentors', 1280],
  ['mentor', 'coordinator', '/console/mentors/:mentor', 1280],
  ['mentor-form', 'coordinator', '/console/mentors/:mentor/do/record-background-check', 1280],
  ['mentor-new', 'coordinator', '/console/mentors/new', 1280],
  ['calendar', 'coordinator', '/console/calendar', 1280],
  ['funding', 'leader', '/console/funding', 1280],
  ['disposal', 'data-protection-officer', '/console/disposal', 1280],
  ['audit', 'auditor', '/console/courses/:course/audit', 1280],
  ['audit-compare', 'auditor', '/console/courses/:course/audit/compare?event=20', 1280],
  ['audit-why', 'auditor', '/console/courses/:course/audit/why', 1280],
  ['audit-check', 'auditor', '/console/courses/:course/audit/check', 1280],
  ['audit-looks', 'auditor', '/console/courses/:course/audit/looks', 1280],
  ['audit-transcript', 'auditor', '/console/courses/:course/audit/transcript', 1280],
  ['mentor-phone', 'mentor', '/console/me?course=:course', 390],
  ['mentee-phone', 'mentee', '/console/me', 390],
  ['system', 'operator', '/console/system', 1280],
  ['clock', 'operator', '/dev/clock', 1280],
  ['accessibility', 'mentee', '/console/accessibility', 390],
  ['sign-in', null, '/sign-in', 1280],
  ['not-there', 'coordinator', '/console/courses/00000000-0000-4000-8000-000000000000', 1280],
] as const;

/** Pages that lead on within a second, or that nobody comes to unless something is wrong. */
const passing = ['GET /sign-in/begin', 'GET /signed-in', 'GET /signed-in/again'];

/** `npm run screens`: pictures of every screen, of the demo's fictitious people, into `docs/screens`. */
describe('the screens', () => {
  let stack: TestStack;
  let browser: Browser;
  const shown: (string | undefined)[] = [];
  beforeAll(async () => {
    mkdirSync(folder, { recursive: true });
    stack = await startStack();
    await stack.forlob('clock', 'set', '2027-03-15');
    await stack.forlob('seed');
    browser = await launchBrowser();
  }, 240_000);
  afterAll(async () => {
    await browser.close();
    await stack.stop();
  });

  it.each(screens)('%s', async (name, role, address, width) => {
    const window = await openWindow(browser, stack.apiUrl, { language: 'da', width, javaScript: true });
    if (role !== null) await signIn(window, `nydansk-${role}`);
    const answer = await window.page.goto(await filledIn(window.page, address));
    expect(answer?.status()).toBe(name === 'not-there' ? 404 : 200);
    shown.push(pageAt('GET', new URL(window.page.url()).pathname));
    await window.page.screenshot({ path: path.join(folder, `${name}.png`) });
    await window.close();
  });

  it('are all there: each page has its picture', () => {
    const toShow = pages.filter((page) => page.startsWith('GET ') && !passing.includes(page));
    expect(toShow.filter((page) => !shown.includes(page))).toEqual([]);
  });
});

type Page = Awaited<ReturnType<typeof openWindow>>['page'];

/** Where an example of each is found, as the one who looks finds it. */
const examples = {
  ':course': ['/console/courses?phase=followUp', 'main table a[href^="/console/courses/"]'],
  ':due': ['/console/worklist?rule=followUp', 'main td a[href*="/do/complete-follow-up"]'],
  ':waiting': ['/console/worklist?rule=waiting', 'main td a[href^="/console/courses/"]'],
  ':mentor': ['/console/mentors', 'main table a[href^="/console/mentors/"]'],
} as const;

/** The address with the first example that there is; a mentor's own course stands on his own page. */
const filledIn = async (page: Page, address: string): Promise<string> => {
  for (const [what, [list, links]] of Object.entries(examples)) {
    if (!address.includes(what)) continue;
    const own = address.startsWith('/console/me?');
    await page.goto(own ? '/console/me' : list);
    const link = own ? page.locator('.phone-courses a', { hasText: 'i gang' }) : page.locator(links);
    const href = (await link.first().getAttribute('href')) ?? '';
    if (address === what) return href;
    return address.replace(what, /(?<=courses\/|mentors\/|course=)[\w-]+/.exec(href)?.[0] ?? '');
  }
  return address;
};
