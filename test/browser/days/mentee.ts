import { expect } from '@jest/globals';
import { addDays } from '#calendar';
import { fillAndSend } from '../give.ts';
import { handOn } from '../hand.ts';
import { signIn } from '../sign-in.ts';
import { smallTargets } from '../targets.ts';
import type { Day } from './day.ts';
import { chooseOwnCourse } from './own-course.ts';
import { beginWorry } from './worry.ts';

/** Sees who the mentor is, the goals, what the municipality sees and who has looked; arranges to meet, and begins to tell of a worry. */
export const mentee: Day = async (window, today) => {
  const { page } = window;
  await signIn(window, 'nydansk-mentee');
  await chooseOwnCourse(handOn(page));
  await page.locator('#my-mentor').waitFor();
  await window.examine();
  if (window.seat.width === 390) expect(await smallTargets(page)).toEqual([]);
  const home = page.url();
  for (const part of ['#my-goals', '#meeting', '#municipality', '#looked'])
    expect([part, await page.locator(part).isVisible()]).toEqual([part, true]);
  await page.locator('.phone-looks li').first().waitFor();

  await page.locator('form[action="/console/me/mentor"] button').click();
  await page.locator('main a[href^="mailto:"]').waitFor();
  await window.examine();

  await page.goto(home);
  await page.locator('main a[href$="/do/schedule-meeting"]').click();
  await fillAndSend(window, { date: addDays(today, 2), time: '16:30', place: 'publicPlace' });
  await page.goto(home);
  await page.locator('.phone-main', { hasText: '16' }).waitFor();
  await beginWorry(window);
};
