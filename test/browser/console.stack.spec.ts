import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { startStack, type TestStack } from '../support/stack.ts';
import { actAsCoordinator } from './act-as-coordinator.ts';
import { launchBrowser } from './browser.ts';
import { handOn } from './hand.ts';
import { homes } from './homes.ts';
import { logContact } from './log-contact.ts';
import { refer } from './refer.ts';
import { replayAsAuditor } from './replay-as-auditor.ts';
import { seats, titleOf } from './seat.ts';
import { signIn } from './sign-in.ts';
import { leadThrough } from './whole-course.ts';
import { openWindow, type Window } from './window.ts';
import { withKeysAlone } from './with-keys-alone.ts';

/** A Monday. */
const today = '2027-03-15';

/** Real people’s pages in a real browser: the demo’s organisation, whose people and courses are fictitious. */
describe('the console', () => {
  let stack: TestStack;
  let browser: Browser;

  beforeAll(async () => {
    stack = await startStack();
    await stack.forlob('clock', 'set', today);
    const { code, stderr } = await stack.forlob('seed');
    if (code !== 0) throw new Error(stderr);
    browser = await launchBrowser();
  }, 240_000);
  afterAll(async () => {
    await browser.close();
    await stack.stop();
  });

  describe.each(seats.map((seat) => [titleOf(seat), seat] as const))('%s', (_title, seat) => {
    let window: Window;
    const fresh = async (): Promise<Window> => (window = await openWindow(browser, stack.apiUrl, seat));
    const closed = async (): Promise<void> => {
      await window.close();
      expect(window.faults).toEqual([]);
    };

    it.each(homes)('shows a %s the pages he works with, all of them accessible', async (role, paths) => {
      const { page } = await fresh();
      await signIn(window, `nydansk-${role}`);
      await window.examine();
      for (const path of paths) {
        const answer = await page.goto(path);
        expect([path, answer?.status()]).toEqual([path, 200]);
        await window.examine();
      }
      await closed();
    });

    it('lets a mentor log a contact in at most six taps', async () => {
      await fresh();
      expect(await logContact(window)).toBeLessThanOrEqual(6);
      await closed();
    });

    it('lets a coordinator refer someone in at most 25 clicks and keys, and lead the course to its end', async () => {
      await fresh();
      const { course, moves } = await refer(window);
      expect(moves).toBeLessThanOrEqual(25);
      await leadThrough(window, course, today);
      await closed();
    });

    it('lets a coordinator log a contact, and says what is missing', async () => {
      await fresh();
      await actAsCoordinator(window);
      await closed();
    });

    it('lets an auditor see a course as it was', async () => {
      await fresh();
      await replayAsAuditor(window);
      await closed();
    });
  });

  it('needs no mouse: from the worklist by a form to its receipt', async () => {
    const window = await openWindow(browser, stack.apiUrl, { language: 'da', width: 1280, javaScript: true });
    await signIn(window, 'nydansk-coordinator', '/console/worklist');
    await withKeysAlone(handOn(window.page));
    await window.close();
    expect(window.faults).toEqual([]);
  });
});
