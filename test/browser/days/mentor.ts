import { expect } from '@jest/globals';
import { handOn } from '../hand.ts';
import { signIn } from '../sign-in.ts';
import { smallTargets } from '../targets.ts';
import { unfold } from '../visit.ts';
import type { Window } from '../window.ts';
import type { Day } from './day.ts';
import { chooseOwnCourse } from './own-course.ts';
import { worry } from './worry.ts';

/** Logs a meeting of an hour in a few taps, tells of a worry, and reads the whole course. */
export const mentor: Day = async (window) => {
  const { page } = window;
  await signIn(window, 'nydansk-mentor');
  await window.examine();
  expect(await logContact(window)).toBeLessThanOrEqual(6);
  await logWithoutSayingHow(window);
  await worry(window);
  await page.locator('main a[href^="/console/courses/"]').last().click();
  await page.locator('#course').waitFor();
  await window.examine();
};

/** Answers how many taps it took. */
const logContact = async (window: Window): Promise<number> => {
  const { page } = window;
  const hand = handOn(page);
  await chooseOwnCourse(hand);
  await page.locator('label[for="contact-channel-meeting"]').waitFor();
  await window.examine();
  if (window.seat.width === 390) expect(await smallTargets(page)).toEqual([]);
  await hand.press(page.locator('label[for="contact-channel-meeting"]'));
  await hand.press(page.locator('label[for="contact-minutes-60"]'));
  await hand.press(page.locator('form[action="/console/me/contact"] button[type="submit"]'));
  await page.locator('.alert-success[role="status"]').waitFor();
  await window.examine();
  return hand.moves();
};

const logWithoutSayingHow = async (window: Window): Promise<void> => {
  const { page } = window;
  await page.locator('form[action="/console/me/contact"] button[type="submit"]').click();
  await page.locator('#problems').waitFor();
  await unfold(window);
  await window.examine();
};
