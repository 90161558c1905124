import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { startStack, type TestStack } from '../support/stack.ts';
import { launchBrowser } from './browser.ts';
import { signIn } from './sign-in.ts';
import { openWindow } from './window.ts';

const folder = path.resolve(import.meta.dirname, '../../docs/screens');

/** What is shown of each screen: who looks, where, and how wide. `:course` is a course that is followed up. */
const screens = [
  ['worklist', 'coordinator', '/console/worklist', 1280],
  ['worklist-phone', 'coordinator', '/console/worklist', 390],
  ['course', 'coordinator', '/console/courses/:course', 1280],
  ['form', 'coordinator', '/console/courses/:course/do/log-contact', 1280],
  ['courses', 'coordinator', '/console/courses', 1280],
  ['mentors', 'coordinator', '/console/mentors', 1280],
  ['refer', 'coordinator', '/console/refer', 1280],
  ['audit', 'auditor', '/console/courses/:course/audit', 1280],
  ['mentor-phone', 'mentor', '/console/me?course=:course', 390],
  ['mentee-phone', 'mentee', '/console/me', 390],
  ['system', 'operator', '/console/system', 1280],
  ['accessibility', 'mentee', '/console/accessibility', 390],
] as const;

/** `npm run screens`: pictures of every screen, of the demo's fictitious people, into `docs/screens`. */
describe('the screens', () => {
  let stack: TestStack;
  let browser: Browser;
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
    await signIn(window, `nydansk-${role}`);
    const found = address.includes(':course') ? await followedUp(window.page, role) : '';
    await window.page.goto(address.replace(':course', found));
    await window.page.screenshot({ path: path.join(folder, `${name}.png`) });
    await window.close();
  });
});

type Page = Awaited<ReturnType<typeof openWindow>>['page'];

/** A course that goes on, among those of the one who looks. */
const followedUp = async (page: Page, role: string): Promise<string> => {
  const own = role === 'mentor';
  await page.goto(own ? '/console/me' : '/console/courses?phase=followUp');
  const links = own
    ? page.locator('.phone-courses a', { hasText: 'i gang' })
    : page.locator('main table a[href^="/console/courses/"]');
  const href = (await links.first().getAttribute('href')) ?? '';
  return /[0-9a-f-]{36}/.exec(href)?.[0] ?? '';
};
