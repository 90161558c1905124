import { fillAndSend, send } from '../give.ts';
import { signIn } from '../sign-in.ts';
import { findPerson, showNames, visit } from '../visit.ts';
import type { Window } from '../window.ts';

/** Lists with names and without, searches, lists that are empty, and a mentor from the application to what he offers. */
export const goThroughLists = async (window: Window): Promise<void> => {
  const { page } = window;
  await signIn(window, 'nydansk-coordinator');
  await visit(window, '/console/worklist?rule=nothing-of-the-kind');
  await visit(window, '/console/courses?number=F-1');
  for (const list of ['/console/courses', '/console/mentors']) {
    await visit(window, list);
    await showNames(window);
    await page.goto(list);
    await findPerson(window, 'Ma');
    await findPerson(window, 'Nobody of that name');
  }
  await visit(window, '/console/calendar');
  await page.locator('form[action="/console/calendar/new-address"] button').click();
  await page.locator('#address').waitFor();
  await takeInMentor(window);
};

const takeInMentor = async (window: Window): Promise<void> => {
  const { page } = window;
  await page.goto('/console/mentors/new');
  await send(window, {});
  await page.locator('[aria-invalid="true"]').first().waitFor();
  await fillAndSend(window, { 'person.name': 'Mille Opdigtet' });
  await page.locator('.receipt a[href^="/console/mentors/"]').click();
  await page.locator('#can-do').waitFor();
  await window.examine();
  const mentor = page.url();
  await showNames(window);
  await page.goto(mentor);
  await page.locator('main a[href$="/do/hold-screening-interview"]').click();
  await fillAndSend(window, { note: 'Et godt indtryk' });
};
