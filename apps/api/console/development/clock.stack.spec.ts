import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createBrowser } from '#test/support/browser';
import { startStack, type TestStack } from '#test/support/stack';

describe('the pages of a development copy', () => {
  let stack: TestStack;
  beforeAll(async () => {
    stack = await startStack();
  });
  afterAll(() => stack.stop());

  const own = { 'sec-fetch-site': 'same-origin' };
  const clock = () => createBrowser().open(`${stack.apiUrl}/dev/clock`);

  it('move the clock, and show where it has come to', async () => {
    expect((await clock()).text).toContain('Stil uret frem');
    const before = await saysOf(clock);
    const begun = await createBrowser().send(`${stack.apiUrl}/dev/clock`, { days: '7' }, own);
    expect(begun.url).toBe(`${stack.apiUrl}/dev/clock`);
    let page = begun;
    for (let tries = 0; !page.text.includes('Færdig'); tries++) {
      if (tries === 60) throw new Error(page.text);
      await sleep(500);
      page = await clock();
    }
    expect(await saysOf(clock)).not.toBe(before);
  });

  it('move it nowhere that it cannot go, nor for a form of another site', async () => {
    const past = await createBrowser().send(`${stack.apiUrl}/dev/clock`, { date: '2001-01-01' }, own);
    expect(past.status).toBe(422);
    expect(past.text).toContain('Uret er ikke stillet');
    const foreign = await createBrowser().send(`${stack.apiUrl}/dev/clock`, { days: '7' });
    expect(foreign.status).toBe(403);
  });

  it('lead to the inbox, and let one sign in as each role by one click', async () => {
    expect((await createBrowser().open(`${stack.apiUrl}/dev/mail`)).url).toBe(`${stack.inboxUrl}/`);
    const signIn = await createBrowser().open(`${stack.apiUrl}/sign-in`);
    const clicks = [...signIn.text.matchAll(/href="([^"]+&amp;as=nydansk-[^"]+)"/g)].map(
      ([, click]) => click,
    );
    expect(clicks).toHaveLength(10);
    for (const click of clicks) {
      const browser = createBrowser();
      const page = await browser.open((click ?? '').replaceAll('&amp;', '&'));
      expect(new URL(page.url).pathname).not.toMatch(/sign-in/);
      expect(browser.cookiesOf(stack.apiUrl)).toHaveLength(1);
    }
  });
});

/** What the page says that the clock says. */
const saysOf = async (open: () => Promise<{ readonly text: string }>): Promise<string> =>
  /Uret viser [^<]+/.exec((await open()).text)?.[0] ?? '';
