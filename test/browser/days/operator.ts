import { signIn } from '../sign-in.ts';
import { visit } from '../visit.ts';
import type { Day } from './day.ts';

/** Sees where the system tells of itself, and looks at the clock of the development copy, which goes forward only. */
export const operator: Day = async (window) => {
  const { page } = window;
  await signIn(window, 'nydansk-operator');
  await window.examine();
  await visit(window, '/console/accessibility');
  await visit(window, '/dev/clock');
  await page.locator('input[name="date"]').fill('2020-01-01');
  await page.locator('form:has(input[name="date"]) button').click();
  await page.locator('main [role="alert"]').waitFor();
  await window.examine();
};
