import { signIn } from './sign-in.ts';
import type { Window } from './window.ts';

/** An auditor opens a course, goes back to its first event by the slider, and forth by one. */
export const replayAsAuditor = async (window: Window): Promise<void> => {
  const { page, seat } = window;
  await signIn(window, 'nydansk-auditor', '/console/courses');
  const course = await page.locator('main table a[href^="/console/courses/"]').first().getAttribute('href');
  await page.goto(`${course ?? ''}/audit`);
  await window.examine();
  const slider = page.locator('#known-slider');
  await slider.focus();
  await page.keyboard.press('Home');
  if (!seat.javaScript) await page.locator('form:has(#known-slider) button').click();
  await page.waitForURL(/event=1\b/);
  await window.examine();
  await page.locator('a[href*="event=2"]').first().click();
  await page.waitForURL(/event=2\b/);
};
