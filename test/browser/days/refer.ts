import { handOn } from '../hand.ts';
import { signIn } from '../sign-in.ts';
import type { Window } from '../window.ts';

/** A coordinator refers someone, from the worklist to the receipt: the course’s address, and what it took beyond the text. */
export const refer = async (window: Window): Promise<{ readonly course: string; readonly moves: number }> => {
  const { page } = window;
  await signIn(window, 'nydansk-coordinator', '/console/worklist');
  await window.examine();
  const hand = handOn(page);
  await hand.press(page.locator('header a[href="/console/refer"]'));
  await page.locator('form.command-form').waitFor();
  await window.examine();
  await hand.write(page.locator('[name="mentee.person.name"]'), 'Nora Opdigtet');
  await hand.choose(page.locator('[name="programme"]'), 'bul');
  await hand.choose(page.locator('[name="channel"]'), 'municipality');
  await hand.choose(page.locator('[name="consent.textVersion"]'), 'v1');
  await hand.press(page.locator('form.command-form button[type="submit"]'));
  await page.locator('.receipt').waitFor();
  await window.examine();
  const course = await page.locator('.receipt a[href^="/console/courses/"]').first().getAttribute('href');
  return { course: course ?? '', moves: hand.moves() };
};
