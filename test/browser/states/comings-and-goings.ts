import { signIn } from '../sign-in.ts';
import { showNames, visit } from '../visit.ts';
import type { Window } from '../window.ts';

/** The sign-in page in all that it says, someone with two roles, a session that has ended under a form, and signing out. */
export const comeAndGo = async (window: Window): Promise<void> => {
  const { page } = window;
  await visit(window, '/sign-in');
  await visit(window, '/signed-in', 400);
  await visit(window, '/signed-in/again');

  await signIn(window, 'soeby-coordinator-leader');
  await page.locator('select[name="role"]').selectOption('leader');
  await page.locator('form[action="/console/role"] button').click();
  await page.locator('option[value="leader"][selected]').waitFor({ state: 'attached' });
  await window.examine();

  await signIn(window, 'soeby-coordinator', '/console/courses');
  await page.context().clearCookies({ name: /forlob/ });
  await showNames(window);
  await signIn(window, 'soeby-coordinator', '/console/courses');
  await page.locator('form[action="/sign-out"] button').click();
  await page.waitForURL(/\/sign-in\?.*signed-out/);
  await window.examine();
};
