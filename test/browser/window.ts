import type { Browser, BrowserContext, Page } from 'playwright-core';
import { violationsOn } from './axe.ts';
import type { Seat } from './seat.ts';

/** Someone’s own window, with what went wrong in it that nobody may see. */
export interface Window {
  readonly seat: Seat;
  readonly page: Page;
  /** Errors of scripts and of the pages’ policy, requests that would have left the machine, and what axe-core found. */
  readonly faults: string[];
  /** Holds the page as it stands against WCAG 2.2 AA. */
  readonly examine: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Opens a window on the console at `origin`. No request to another host is let through. */
export const openWindow = async (browser: Browser, origin: string, seat: Seat): Promise<Window> => {
  const context = await contextFor(browser, origin, seat, seat.javaScript);
  const faults: string[] = [];
  await keepInside(context, faults);
  const page = await context.newPage();
  page.on('console', (message) => {
    // That a refusal is answered with 409 or 422 the browser calls an error; the page is the answer.
    if (message.type() === 'error' && !/status of 4(03|04|09|12|22)/.test(message.text()))
      faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`script: ${error.message}`));
  const inspector = seat.javaScript ? undefined : await contextFor(browser, origin, seat, true);
  return {
    seat,
    page,
    faults,
    examine: async () => {
      faults.push(
        ...(await (inspector === undefined ? violationsOn(page) : violationsOfCopy(page, inspector))),
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

const keepInside = async (context: BrowserContext, faults: string[]): Promise<void> => {
  await context.route(
    ({ hostname, protocol }) => protocol.startsWith('http') && hostname !== '127.0.0.1',
    (route) => {
      faults.push(`left the machine: ${route.request().url()}`);
      return route.abort();
    },
  );
};

/** axe-core needs JavaScript: a page without is looked at as a copy, at the same address. */
const violationsOfCopy = async (page: Page, inspector: BrowserContext): Promise<readonly string[]> => {
  const copy = await inspector.newPage();
  const body = await page.content();
  await copy.route(page.url(), (route) => route.fulfill({ body, contentType: 'text/html; charset=utf-8' }));
  await copy.goto(page.url());
  const found = await violationsOn(copy);
  await copy.close();
  return found;
};
