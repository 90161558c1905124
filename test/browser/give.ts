import { unfold } from './visit.ts';
import type { Window } from './window.ts';

/** What is filled into a form, by field: a choice, a tick, or a text. */
export type FilledIn = Readonly<Record<string, string>>;

/** `CompleteFollowUp` → `complete-follow-up`. */
const kebab = (type: string): string => type.replace(/(?!^)(?=[A-Z])/g, '-').toLowerCase();

const fillOne = async ({ page }: Window, name: string, value: string): Promise<void> => {
  const form = page.locator('main form.command-form');
  const choice = form.locator(`input[name="${name}"][value="${value}"]`);
  const list = form.locator(`select[name="${name}"]`);
  if ((await choice.count()) > 0) await choice.locator('xpath=following-sibling::label[1]').click();
  else if ((await list.count()) > 0) await list.selectOption(value);
  else await form.locator(`[name="${name}"]`).fill(value);
};

/** Examines the form that is open, fills it in and sends it. */
export const send = async (window: Window, fields: FilledIn): Promise<void> => {
  const { page } = window;
  await page.locator('main form.command-form').waitFor();
  if (Object.keys(fields).length > 0) await unfold(window);
  await window.examine();
  for (const [name, value] of Object.entries(fields)) await fillOne(window, name, value);
  await page.locator('main form.command-form button[type="submit"]').click();
};

/** Sends the form that is open, and examines its receipt. */
export const fillAndSend = async (window: Window, fields: FilledIn): Promise<void> => {
  const { page } = window;
  await send(window, fields);
  await page.locator('.receipt, main [role="alert"]').first().waitFor();
  if ((await page.locator('.receipt').count()) === 0)
    throw new Error(`No receipt at ${page.url()}: ${await page.locator('main').innerText()}`);
  await window.examine();
};

/** Opens the form of a command to a course, by the link that stands on the course’s page. */
export const openForm = async (window: Window, course: string, command: string): Promise<void> => {
  const { page } = window;
  await page.goto(course);
  const link = page.locator(`main a[href*="/do/${kebab(command)}"]`).first();
  if (!(await link.isVisible())) await unfold(window);
  await link.click();
};

/** Gives a command to a course, from its page to the receipt. */
export const give = async (
  window: Window,
  course: string,
  command: string,
  fields: FilledIn = {},
): Promise<void> => {
  await openForm(window, course, command);
  await fillAndSend(window, fields);
};
