import { randomUUID } from 'node:crypto';
import type { LocalDate } from '#kernel';
import type { TestStack } from '../support/stack.ts';
import type { Hand } from './hand.ts';

/** As many as a busy week brings. */
export const sixty = 60;

/** Sixty citizens are referred; of each sixth the coordinator has said what is missing, and has got it. */
export const referSixty = async ({ apiUrl, tokenFor }: TestStack, today: LocalDate): Promise<void> => {
  const token = await tokenFor('nydansk-coordinator', 'nydansk');
  const post = async (path: string, body: object, version?: number) => {
    const answer = await fetch(apiUrl + path, {
      method: 'POST',
      headers: {
        ...{ 'content-type': 'application/json', authorization: `Bearer ${token}`, prefer: 'wait=10' },
        ...{ 'idempotency-key': randomUUID(), ...(version !== undefined && { 'if-match': `"${version}"` }) },
      },
      body: JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(`${path}: ${await answer.text()}`);
    return (await answer.json()) as { readonly id: string; readonly version: number };
  };
  for (let index = 1; index <= sixty; index += 1) {
    const { id, version } = await post('/courses', {
      mentee: { person: { name: `Opdigtet Borger ${index}` } },
      ...{ programme: 'bul', channel: 'jobcentre' },
      consent: { textVersion: '1', on: today, laterContact: true },
    });
    if (index % 6 === 0) await post(`/courses/${id}/return-referral`, { missing: ['background'] }, version);
  }
};

const list = '/console/worklist?phase=referral';

/**
 * From the worklist, line by line, until it is empty; answers how many lines there were: what is complete at last comes
 * again, to be assessed. No course’s own page is opened.
 */
export const clearReferrals = async (hand: Hand): Promise<number> => {
  const { page, press, write } = hand;
  await page.goto(list);
  const first = page.locator('.worklist-lines tbody a.button').first();
  const form = page.locator('main form.command-form');
  let cleared = 0;
  while (await first.isVisible()) {
    await press(first);
    await form.waitFor();
    if (page.url().includes('/do/assess-eligibility')) {
      await write(form.locator('[name="age"]'), '22');
      await press(form.locator('[name="inTargetGroup"] + label'));
      await press(form.locator('[name="section85"][value="false"] + label'));
    }
    await press(form.locator('button[type="submit"]'));
    await press(page.locator(`.receipt a[href="${list}"]`));
    await page.locator('#worklist').waitFor();
    cleared += 1;
  }
  return cleared;
};
