import { expect } from '@jest/globals';
import type { Window } from './window.ts';

/** Opens a page by its address, sees that it is answered as it should be, and examines it. */
export const visit = async (window: Window, address: string, status = 200): Promise<void> => {
  const answer = await window.page.goto(address);
  expect([address, answer?.status()]).toEqual([address, status]);
  await window.examine();
};

/** Opens what is folded, so that all that may be done stands in sight. */
export const unfold = async ({ page }: Pick<Window, 'page'>): Promise<void> => {
  const folded = page.locator('main details:not([open]) > summary');
  for (let left = await folded.count(); left > 0; left -= 1) await folded.first().click();
};

/** Asks for the names that the page leaves out, for the purpose that it proposes, and examines what is shown then. */
export const showNames = async (window: Window): Promise<void> => {
  const { page } = window;
  const asking = page.locator(
    ['people', 'person', 'names'].map((end) => `main details:has(form[action*="/${end}"])`).join(', '),
  );
  await asking.locator('summary').click();
  await asking.locator('button[type="submit"]').click();
  await page.waitForURL(/\/(people|person|names)\b/);
  await asking.waitFor({ state: 'detached' });
  await window.examine();
};

/** Looks for someone by the beginning of his name, for the purpose that the page proposes. */
export const findPerson = async (window: Window, beginning: string): Promise<void> => {
  const { page } = window;
  const search = page.locator('main details:has(form[action$="/search"])');
  await search.locator('summary').click();
  await search.locator('input[name="text"]').fill(beginning);
  await search.locator('button[type="submit"]').click();
  await page.locator('main [role="status"]').waitFor();
  await window.examine();
};
