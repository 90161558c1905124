import type { Window } from '../window.ts';

const formOf = ({ page }: Window) => page.locator('form[action="/console/me/concern"]');

/** Sends a worry without words from one’s own page, and is asked for them. */
export const beginWorry = async (window: Window): Promise<void> => {
  const { page } = window;
  const form = formOf(window);
  if (!(await form.isVisible()))
    await page.locator('main details').filter({ has: form }).locator('summary').click();
  await window.examine();
  await form.locator('label[for="concern-severity-serious"]').click();
  await form.locator('select[name="kind"]').selectOption('wellbeing');
  await form.locator('textarea[name="words"]').fill('  ');
  await form.locator('button[type="submit"]').click();
  await page.locator('#problems').waitFor();
  await window.examine();
};

/** Tells of a worry, at the second try. */
export const worry = async (window: Window): Promise<void> => {
  await beginWorry(window);
  const form = formOf(window);
  await form.locator('textarea[name="words"]').fill('Hun var trist i dag. (Opdigtet)');
  await form.locator('button[type="submit"]').click();
  await window.page.locator('.alert-success[role="status"]').waitFor();
  await window.examine();
};
