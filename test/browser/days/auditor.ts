import { signIn } from '../sign-in.ts';
import { unfold, visit } from '../visit.ts';
import type { Window } from '../window.ts';
import type { Day } from './day.ts';

/** Goes back in a course on both time axes, compares two moments, reads why, what happened and who has looked, and sees that the lists say the same. */
export const auditor: Day = async (window) => {
  const { page } = window;
  await signIn(window, 'nydansk-auditor', '/console/courses?phase=followUp');
  await window.examine();
  await page.locator('main table a[href^="/console/courses/"]').first().click();
  await page.locator('#course').waitFor();
  await window.examine();
  await page.locator('main a[href$="/audit"]').click();
  await page.locator('#known-slider').waitFor();
  await window.examine();
  const audit = page.url();

  await slideTo(window, 'known-slider', 'Home', /event=1\b/);
  await page.locator('#step-to-2').click();
  await page.waitForURL(/event=2\b/);
  await page.goto(audit);
  await slideTo(window, 'day-slider', 'ArrowLeft', /day=\d/);
  await compare(window, audit);
  for (const part of ['why', 'transcript', 'looks']) {
    await page.goto(audit);
    await page.locator(`main a[href*="/audit/${part}"]`).click();
    await page.locator('main table').waitFor();
    await unfold(window);
    await window.examine();
  }
  await visit(window, `${audit}/check`);
  for (const list of ['mentors', 'disposal', 'funding']) await visit(window, `/console/${list}`);
};

/** Moves one of the sliders; without a script one says so by the button beside it. */
const slideTo = async (window: Window, slider: string, key: string, then: RegExp): Promise<void> => {
  const { page, seat } = window;
  await page.locator(`#${slider}`).focus();
  await page.keyboard.press(key);
  if (!seat.javaScript) await page.locator(`form:has(#${slider}) button`).click();
  await page.waitForURL(then);
  await window.examine();
};

/** The first moment beside the last one. */
const compare = async (window: Window, audit: string): Promise<void> => {
  const { page, seat } = window;
  await page.goto(audit);
  await page.locator('main a[href*="/audit/compare"]').click();
  await page.locator('#event').waitFor();
  await window.examine();
  await page.locator('#event').focus();
  await page.keyboard.press('Home');
  if (!seat.javaScript) await page.locator('#compare form button').click();
  await page.waitForURL(/event=1\b/);
  await page.locator('#differences ~ *').first().waitFor();
  await window.examine();
};
