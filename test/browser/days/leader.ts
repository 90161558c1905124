import { expect } from '@jest/globals';
import { fillAndSend, give, openForm } from '../give.ts';
import { signIn } from '../sign-in.ts';
import { unfold, visit } from '../visit.ts';
import type { Window } from '../window.ts';
import type { Day } from './day.ts';

/** Sees to a concern that came to the worklist, lets a course off what it missed, gives one to another coordinator, and sets next year's frame. */
export const leader: Day = async (window, today) => {
  const { page } = window;
  await signIn(window, 'nydansk-leader', '/console/worklist');
  await window.examine();

  const worried = await firstOnList(window, '/console/worklist?rule=concern');
  await visit(window, worried);
  await give(window, worried, 'TriageConcern', { note: 'Talt med koordinatoren' });
  await give(window, worried, 'ResolveConcern', {
    resolution: 'unfounded',
    note: 'Det var en misforståelse',
  });

  const late = await firstOnList(window, '/console/worklist?when=overdue');
  await openForm(window, late, 'ExemptWindow');
  const which = page.locator('main .which a').first();
  if (await which.isVisible()) await which.click();
  await fillAndSend(window, { reason: 'agreed' });

  await openForm(window, late, 'ReassignCoordinator');
  const now = page.locator('main form.command-form');
  await now.waitFor();
  await fillAndSend(window, { to: 'nydansk-coordinator' });

  await visit(window, '/console/funding');
  await page.goto('/console/do/set-funding-frame');
  await fillAndSend(window, {
    ...{ municipality: 'Søby', year: String(Number(today.slice(0, 4)) + 1) },
    ...{ schemeKind: 'STATUTORY_MENTOR', hours: '400' },
  });

  await visit(window, late);
  await unfold(window);
  await window.examine();
  expect(await page.locator('main button[disabled]').count()).toBeGreaterThan(0);
  await visit(window, '/console/mentors');
  await page.locator('main table a[href^="/console/mentors/"]').first().click();
  await page.locator('#can-do').waitFor();
  await window.examine();
};

/** The course of the first line. */
const firstOnList = async (window: Window, list: string): Promise<string> => {
  await visit(window, list);
  const link = window.page.locator('main td a[href^="/console/courses/"]:not([href*="/do/"])').first();
  return (await link.getAttribute('href')) ?? '';
};
