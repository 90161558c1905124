import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import type { LocalDate } from '#kernel';
import { startStack, type TestStack } from '../support/stack.ts';
import { launchBrowser } from './browser.ts';
import { days } from './days/days.ts';
import { handOn } from './hand.ts';
import { pages } from './pages.ts';
import { seats, titleOf, type Seat } from './seat.ts';
import { signIn } from './sign-in.ts';
import { clearReferrals, referSixty, sixty } from './sixty.ts';
import { comeAndGo } from './states/comings-and-goings.ts';
import { goThroughLists } from './states/lists.ts';
import { comeInVain } from './states/out-of-reach.ts';
import { meetProblems } from './states/problems.ts';
import { weigh } from './weight.ts';
import { openWindow, type Sight, type Window } from './window.ts';
import { withKeysAlone } from './with-keys-alone.ts';

/** A Monday. */
const today = '2027-03-15' as LocalDate;

const atADesk: Seat = { language: 'da', width: 1280, javaScript: true };

/**
 * People's days in a real browser: the demo's organisations, whose people and courses are fictitious. Everyone's main day,
 * and every state of a page besides, in both languages, at a desk and on a phone, with JavaScript and without: in all eight
 * windows. Each page met on the way is held against WCAG 2.2 AA; a page that nobody meets fails the last test.
 */
describe('the console', () => {
  let stack: TestStack;
  let browser: Browser;
  const sights: Sight[] = [];

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

  const open = (seat: Seat): Promise<Window> => openWindow(browser, stack.apiUrl, seat);
  /** Nothing may have gone wrong in it. */
  const close = async (window: Window): Promise<void> => {
    await window.close();
    sights.push(...window.sights);
    expect(window.faults).toEqual([]);
  };
  const sitting = async (seat: Seat, act: (window: Window) => Promise<void>): Promise<void> => {
    const window = await open(seat);
    await act(window);
    await close(window);
  };

  it('says so while nobody can sign in', async () => {
    const windows = await Promise.all(seats.map(open));
    await comeInVain(stack, windows);
    for (const window of windows) await close(window);
  });

  describe.each(seats.map((seat) => [titleOf(seat), seat] as const))('%s', (_title, seat) => {
    it.each(Object.entries(days))('gives a %s his day', (_role, day) =>
      sitting(seat, (window) => day(window, today)),
    );
    it('lets people come and go', () => sitting(seat, comeAndGo));
    it('has lists with and without names, and empty ones', () => sitting(seat, goThroughLists));
    it('says what is wrong, and what to do', () => sitting(seat, (window) => meetProblems(window, today)));
  });

  it('needs no mouse: from the worklist by a form to its receipt', () =>
    sitting(atADesk, async (window) => {
      await signIn(window, 'nydansk-coordinator', '/console/worklist');
      await withKeysAlone(handOn(window.page));
    }));

  it('lets a coordinator clear sixty duties from the worklist, six clicks each at most, and no course’s page', () =>
    sitting(atADesk, async (window) => {
      await referSixty(stack, today);
      await signIn(window, 'nydansk-coordinator');
      const hand = handOn(window.page);
      const opened: string[] = [];
      window.page.on('framenavigated', (frame) => opened.push(new URL(frame.url()).pathname));
      const cleared = await clearReferrals(hand);
      expect(cleared).toBeGreaterThanOrEqual(sixty);
      expect(hand.moves()).toBeLessThanOrEqual(cleared * 6);
      expect(opened.filter((path) => /^\/console\/courses\/[^/]+$/.test(path))).toEqual([]);
    }));

  it('weighs at most 50 kB a page without its fonts, of which scripts are less than 15', () =>
    sitting(atADesk, async ({ page }) => {
      const { scripts, styles } = await weigh(page);
      expect(scripts).toBeLessThan(15_000);
      const heaviest = sights.toSorted((a, b) => b.bytes - a.bytes)[0]?.bytes ?? 0;
      expect(heaviest).toBeGreaterThan(0);
      expect(scripts + styles + heaviest).toBeLessThanOrEqual(50_000);
    }));

  it('has no page and no problem that was not examined', () => {
    expect(pages.filter((page) => !sights.some((sight) => sight.page === page))).toEqual([]);
    const statuses = new Set(sights.map(({ status }) => status));
    expect([400, 401, 403, 404, 409, 412, 422, 503].filter((status) => !statuses.has(status))).toEqual([]);
  });
});
