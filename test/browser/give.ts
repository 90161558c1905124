import type { Page } from 'playwright-core';

/** What is filled into a form, by field: a choice, a tick, or a text. */
export type FilledIn = Readonly<Record<string, string | true>>;

/** `CompleteFollowUp` → `complete-follow-up`. */
const kebab = (type: string): string => type.replace(/(?!^)(?=[A-Z])/g, '-').toLowerCase();

/** Opens what is folded, so that all that may be done stands in sight. */
const unfold = async (page: Page): Promise<void> => {
  const folded = page.locator('main details:not([open]) > summary');
  for (let left = await folded.count(); left > 0; left -= 1) await folded.first().click();
};

const fillOne = async (page: Page, name: string, value: string | true): Promise<void> => {
  const form = page.locator('main form.command-form');
  const chosen = form.locator(`input[name="${name}"][value="${String(value)}"]`);
  if ((await form.locator(`select[name="${name}"]`).count()) > 0)
    await form.locator(`select[name="${name}"]`).selectOption(String(value));
  else if ((await chosen.count()) > 0) await chosen.locator('xpath=following-sibling::label[1]').click();
  else await form.locator(`[name="${name}"]`).fill(String(value));
};

/** Fills in the form that is open, sends it, and waits for its receipt. */
export const fillAndSend = async (page: Page, fields: FilledIn): Promise<void> => {
  await page.locator('main form.command-form').waitFor();
  if (Object.keys(fields).length > 0) await unfold(page);
  for (const [name, value] of Object.entries(fields)) await fillOne(page, name, value);
  await page.locator('main form.command-form button[type="submit"]').click();
  await page.locator('.receipt, .alert-error, .error-summary, [role="alert"]').first().waitFor();
  if ((await page.locator('.receipt').count()) === 0)
    throw new Error(`No receipt at ${page.url()}: ${await page.locator('main').innerText()}`);
};

/** Gives a command to a course, from its page, by the link that stands there. */
export const give = async (
  page: Page,
  course: string,
  command: string,
  fields: FilledIn = {},
): Promise<void> => {
  await page.goto(course);
  const link = page.locator(`main a[href*="/do/${kebab(command)}"]`).first();
  if (!(await link.isVisible())) await unfold(page);
  await link.click();
  await fillAndSend(page, fields);
};
