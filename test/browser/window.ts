import type { Browser, BrowserContext, ConsoleMessage, Page, Response } from 'playwright-core';
import { violationsOn } from './axe.ts';
import { pageAt } from './pages.ts';
import type { Seat } from './seat.ts';
import { bytesOf } from './weight.ts';

/** What was looked at: one of the pages, how it was answered, and in how many bytes. */
export interface Sight {
  readonly page: string;
  readonly status: number;
  readonly bytes: number;
}

/** Someone’s own window, with what went wrong in it that nobody may see. */
export interface Window {
  readonly seat: Seat;
  readonly page: Page;
  /** Errors of scripts and of the pages’ policy, requests that would have left the machine, and what axe-core found. */
  readonly faults: string[];
  /** What has been examined. */
  readonly sights: Sight[];
  /** Holds the page as it stands against WCAG 2.2 AA. */
  readonly examine: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Opens a window on the console at `origin`. */
export const openWindow = async (browser: Browser, origin: string, seat: Seat): Promise<Window> => {
  const context = await contextFor(browser, origin, seat, seat.javaScript);
  const faults: string[] = [];
  const sights: Sight[] = [];
  watchRequests(context, faults);
  const page = await context.newPage();
  page.on('console', (message) => {
    if (message.type() === 'error' && !isAnswer(message)) faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`script: ${error.message}`));
  const shown = watch(page);
  const inspector = seat.javaScript ? undefined : await openInspector(browser, origin, seat);
  return {
    seat,
    page,
    faults,
    sights,
    examine: async () => {
      const answer = shown();
      if (answer === undefined) throw new Error(`${page.url()} is none of the pages`);
      const { page: at, response } = answer;
      sights.push({ page: at, status: response.status(), bytes: await bytesOf(response) });
      // Before its styles have come, a page is not as anyone sees it.
      await page.waitForLoadState();
      faults.push(
        ...(await (inspector === undefined ? violationsOn(page, page.url()) : inspector.violationsOf(page))),
      );
    },
    close: async () => {
      await inspector?.close();
      await context.close();
    },
  };
};

const contextFor = async (
  browser: Browser,
  origin: string,
  { width, language }: Seat,
  javaScriptEnabled: boolean,
): Promise<BrowserContext> => {
  const context = await browser.newContext({
    ...{ baseURL: origin, javaScriptEnabled, reducedMotion: 'reduce', timezoneId: 'Europe/Copenhagen' },
    viewport: { width, height: width === 390 ? 844 : 900 },
  });
  await context.addCookies([{ name: 'language', value: language, url: origin }]);
  return context;
};

/** That a page is answered with 409 or 422 the browser calls an error; the page is the answer. */
const isAnswer = (message: ConsoleMessage): boolean => {
  const { pathname } = new URL(message.location().url, 'http://nowhere');
  const isPage = ['GET', 'POST'].some((method) => pageAt(method, pathname) !== undefined);
  return isPage && /status of (4\d\d|503)/.test(message.text());
};

/** The browser reaches this machine alone; that a page has asked for another is told all the same. */
const watchRequests = (context: BrowserContext, faults: string[]): void => {
  context.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol.startsWith('http') && hostname !== '127.0.0.1')
      faults.push(`left the machine: ${request.url()}`);
  });
};

/** One of the pages, and how it came. */
interface Answer {
  readonly page: string;
  readonly response: Response;
}

/** Follows which of the pages stands in the window; undefined: none of them. */
const watch = (page: Page): (() => Answer | undefined) => {
  let shown: Answer | undefined;
  page.on('response', (response) => {
    const request = response.request();
    const leadsOn = response.status() >= 300 && response.status() < 400;
    if (!request.isNavigationRequest() || request.frame() !== page.mainFrame() || leadsOn) return;
    const found = pageAt(request.method(), new URL(request.url()).pathname);
    shown = found === undefined ? undefined : { page: found, response };
  });
  return () => shown;
};

/** axe-core needs JavaScript: of a page without, a copy is looked at. */
const openInspector = async (browser: Browser, origin: string, seat: Seat) => {
  const context = await contextFor(browser, origin, seat, true);
  const copy = await context.newPage();
  await copy.goto('/sign-in');
  return {
    violationsOf: async (page: Page): Promise<readonly string[]> => {
      const body = await page.content();
      await copy.setContent(body.replaceAll(/<script\b[^>]*><\/script>/g, ''));
      return violationsOn(copy, page.url());
    },
    close: () => context.close(),
  };
};
