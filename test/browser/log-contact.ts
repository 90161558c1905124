import { handOn } from './hand.ts';
import { signIn } from './sign-in.ts';
import type { Window } from './window.ts';

/** A mentor logs a meeting of an hour on his own page; answers how many taps it took him. */
export const logContact = async (window: Window): Promise<number> => {
  const { page } = window;
  await signIn(window, 'nydansk-mentor');
  const hand = handOn(page);
  const courses = page.locator('.phone-courses a', { hasText: /i gang|active/ });
  if ((await courses.count()) > 0) await hand.press(courses.first());
  await page.locator('label[for="contact-channel-meeting"]').waitFor();
  await window.examine();
  await hand.press(page.locator('label[for="contact-channel-meeting"]'));
  await hand.press(page.locator('label[for="contact-minutes-60"]'));
  await hand.press(page.locator('form[action="/console/me/contact"] button[type="submit"]'));
  await page.locator('.alert-success[role="status"]').waitFor();
  await window.examine();
  return hand.moves();
};
