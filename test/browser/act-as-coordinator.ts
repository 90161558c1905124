import { signIn } from './sign-in.ts';
import type { Window } from './window.ts';

/** A coordinator logs a contact by the course’s page: once without saying how long, which he is told, and then whole. */
export const actAsCoordinator = async (window: Window): Promise<void> => {
  const { page } = window;
  await signIn(window, 'nydansk-coordinator', '/console/courses?phase=followUp');
  await page.locator('main table a[href^="/console/courses/"]').first().click();
  await page.locator('.course-steps, ol').first().waitFor();
  await window.examine();
  const link = page.locator('main a[href$="/do/log-contact"]').first();
  if (!(await link.isVisible())) await page.locator('main details > summary').first().click();
  await link.click();
  await page.locator('form.command-form').waitFor();
  await window.examine();
  await page.locator('input[name="channel"][value="meeting"] + label').click();
  await page.locator('form.command-form button[type="submit"]').click();
  await page.locator('[aria-invalid="true"]').first().waitFor();
  await window.examine();
  await page.locator('input[name="minutes"]').fill('45');
  await page.locator('form.command-form button[type="submit"]').click();
  await page.locator('.receipt').waitFor();
  await window.examine();
};
