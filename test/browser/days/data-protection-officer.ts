import { give, openForm, send } from '../give.ts';
import { signIn } from '../sign-in.ts';
import { findPerson, showNames, visit } from '../visit.ts';
import type { Day } from './day.ts';

/** Finds a citizen’s course, sees who has looked at it, himself too, has an ended one kept for a complaint, and disposes of none too early. */
export const dataProtectionOfficer: Day = async (window) => {
  const { page } = window;
  await signIn(window, 'nydansk-data-protection-officer');
  await window.examine();
  await findPerson(window, 'Amir');
  await page.locator('main table a[href^="/console/courses/"]').first().click();
  await page.locator('#course').waitFor();
  const course = new URL(page.url()).pathname;
  await showNames(window);

  await page.goto(`${course}/audit`);
  await page.locator('main a[href$="/audit/looks"]').click();
  const own = page.locator('main tbody tr', { hasText: 'nydansk-data-protection-officer' });
  await own.first().waitFor();
  await window.examine();

  await visit(window, '/console/courses?ended=true');
  const ended = page.locator('main table a[href^="/console/courses/"]').first();
  const closed = (await ended.getAttribute('href')) ?? '';
  await give(window, closed, 'PlaceLegalHold', { reason: 'Der er klaget' });
  await give(window, closed, 'LiftLegalHold');
  await openForm(window, closed, 'ExecuteDisposal');
  await send(window, {});
  await page.locator('main [role="alert"]').waitFor();
  await window.examine();
};
