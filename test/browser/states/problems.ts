import { randomUUID } from 'node:crypto';
import { addDays } from '#calendar';
import type { Day } from '../days/day.ts';
import { fillAndSend, openForm, send } from '../give.ts';
import { signIn } from '../sign-in.ts';
import { visit } from '../visit.ts';
import type { Window } from '../window.ts';

/** What is not there, what one may not, what cannot be done now, what a rule refuses, and what someone else did first. */
export const meetProblems: Day = async (window, today) => {
  const { page } = window;
  await signIn(window, 'nydansk-coordinator');
  await visit(window, `/console/courses/${randomUUID()}`, 404);
  await visit(window, '/console/mentors?after=nonsense', 422);
  const course = await oneThatGoesOn(window);
  await visit(window, `${course}/do/close-course`, 409);
  await visit(window, `${course}/do/place-legal-hold`, 403);

  await openForm(window, course, 'LogContact');
  await send(window, { channel: 'meeting', minutes: '45', on: addDays(today, 2) });
  await page.locator('main [role="alert"]').waitFor();
  await window.examine();

  await openForm(window, course, 'SetGoal');
  await page.locator('main form.command-form').waitFor();
  await someoneElseSets('Et opdigtet mål', window);
  await send(window, { text: 'Et andet mål' });
  await page.locator('main [role="alert"]').waitFor();
  await fillAndSend(window, {});
};

const oneThatGoesOn = async (window: Window): Promise<string> => {
  await visit(window, '/console/courses?phase=followUp');
  const link = window.page.locator('main table a[href^="/console/courses/"]').first();
  return (await link.getAttribute('href')) ?? '';
};

/** In another tab, by the same form. */
const someoneElseSets = async (goal: string, { page }: Window): Promise<void> => {
  const tab = await page.context().newPage();
  await tab.goto(page.url());
  await tab.locator('[name="text"]').fill(goal);
  await tab.locator('main form.command-form button[type="submit"]').click();
  await tab.locator('.receipt').waitFor();
  await tab.close();
};
