import type { Hand } from './hand.ts';

const farthest = 300;

/** Tabs on until what is meant has the focus. Throws when it cannot be reached. */
const tabTo = async ({ page, key }: Hand, selector: string): Promise<void> => {
  for (let step = 0; step < farthest; step += 1) {
    await key('Tab');
    if (await page.evaluate<boolean>(`document.activeElement?.matches(${JSON.stringify(selector)}) ?? false`))
      return;
  }
  throw new Error(`No key leads to ${selector} on ${page.url()}`);
};

/** From the worklist to a course, from there to a form, and by the form to its receipt. */
export const withKeysAlone = async (hand: Hand): Promise<void> => {
  const { page } = hand;
  await tabTo(hand, 'td a[href^="/console/courses/"]:not([href*="/do/"])');
  await hand.key('Enter');
  await page.waitForURL(/\/console\/courses\/[\w-]+$/);
  await tabTo(hand, 'a[href$="/do/log-contact"]');
  await hand.key('Enter');
  await page.locator('form.command-form').waitFor();
  await tabTo(hand, 'input[name="channel"]');
  await hand.key('Space');
  await tabTo(hand, 'input[name="minutes"]');
  await page.keyboard.type('45');
  await tabTo(hand, 'form.command-form button[type="submit"]');
  await hand.key('Enter');
  await page.locator('.receipt').waitFor();
};
