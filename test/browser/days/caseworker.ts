import { addDays, addMonths } from '#calendar';
import { fillAndSend, give, openForm, send } from '../give.ts';
import { signIn } from '../sign-in.ts';
import { showNames, visit } from '../visit.ts';
import type { Day } from './day.ts';

/** Refers a citizen of the municipality to a mentor by law, assesses it, grants it, and sees what else is to be done. */
export const caseworker: Day = async (window, today) => {
  const { page } = window;
  await signIn(window, 'soeby-caseworker', '/console/worklist');
  await window.examine();
  await page.locator('header a[href="/console/refer"]').click();
  await fillAndSend(window, {
    ...{ 'mentee.person.name': 'Otto Opdigtet', programme: 'lab-mentor', channel: 'jobcentre' },
    ...{ 'consent.textVersion': 'v1', coordinator: 'soeby-coordinator' },
  });
  const receipt = page.locator('.receipt a[href^="/console/courses/"]').first();
  const course = (await receipt.getAttribute('href')) ?? '';
  await give(window, course, 'AssessEligibility', { age: '34', inTargetGroup: 'true', section85: 'false' });

  const grant = { from: today, to: addDays(addMonths(today, 6), -1), hoursPerWeek: '2,5' };
  await openForm(window, course, 'DecideGrant');
  await send(window, grant);
  await page.locator('[aria-invalid="true"]').first().waitFor();
  await fillAndSend(window, { assessment: 'Opdigtet faglig vurdering', 'under.rule': 'mentor-agreement' });

  await visit(window, course);
  await showNames(window);
  await page.locator('header a[href="/console/worklist"]').click();
  await page.locator('#worklist').waitFor();
  await visit(window, '/console/worklist?whose=team');
  await visit(window, '/console/courses');
};
