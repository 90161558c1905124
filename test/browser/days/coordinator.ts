import { expect } from '@jest/globals';
import { addMonths } from '#calendar';
import { fillAndSend, give, openForm, send } from '../give.ts';
import { showNames, visit } from '../visit.ts';
import type { Window } from '../window.ts';
import type { Day } from './day.ts';
import { refer } from './refer.ts';

/** Refers someone, finds a mentor, and leads the course to its end with an outcome: every step by its form. */
export const coordinator: Day = async (window, today) => {
  const { course, moves } = await refer(window);
  expect(moves).toBeLessThanOrEqual(25);
  const step = (command: string, fields = {}) => give(window, course, command, fields);
  await step('AssessEligibility', { age: '22', inTargetGroup: 'true', section85: 'false' });
  await step('PlaceOnWaitingList');
  await match(window, course);

  await step('CompleteAlignment', { participants: 'pair' });
  await step('HoldIntro');
  await step('DraftAgreement', { 'terms.end': addMonths(today, 6), 'terms.tasks': 'applications' });
  await step('SetGoal', { text: 'Et fritidsjob' });
  await step('SignAgreement', { by: 'mentor' });
  await step('SignAgreement', { by: 'mentee' });
  await step('WaiveBaseline', { reason: 'notPossible' });
  await step('ActivateAgreement', { feedbackScopeShown: 'true' });
  await visit(window, course);

  await logContact(window, course);
  await holdFollowUp(window, course);

  await step('StartClosure', { kind: 'early', reason: 'goalReached' });
  await step('HoldClosureInterview', { side: 'mentor' });
  await step('HoldClosureInterview', { side: 'mentee' });
  await step('MarkFinalMeasurementMissing', { reason: 'Ikke truffet' });
  await step('RecordOutcome', { category: 'education', evidence: 'menteeStatement' });
  await step('CloseCourse');
  await visit(window, course);
};

/** The first whom the match page proposes; both say yes. */
const match = async (window: Window, course: string): Promise<void> => {
  const { page } = window;
  await page.goto(course);
  await page.locator('main a[href$="/match"]').first().click();
  await page.locator('.candidates').waitFor();
  await window.examine();
  await showNames(window);
  await page.locator('main a[href*="/do/propose-match"]').first().click();
  await fillAndSend(window, { explanation: 'Samme fag, og de bor tæt på hinanden' });
  await give(window, course, 'AcceptMatch', { side: 'mentor', note: 'Sagt i telefonen' });
  await give(window, course, 'AcceptMatch', { side: 'mentee', note: 'Sagt i telefonen' });
};

/** Once without saying how long, which he is told, and then whole. */
const logContact = async (window: Window, course: string): Promise<void> => {
  const { page } = window;
  await openForm(window, course, 'LogContact');
  await send(window, { channel: 'meeting' });
  await page.locator('[aria-invalid="true"]').first().waitFor();
  await fillAndSend(window, { minutes: '45' });
};

/** Both talks on one screen. */
const holdFollowUp = async (window: Window, course: string): Promise<void> => {
  const { page } = window;
  await openForm(window, course, 'CompleteFollowUp');
  const save = (leg: string) => page.locator(`button[name="save"][value="${leg}"]`);
  const which = page.locator('main .which a').first();
  await save('mentor').or(which).first().waitFor();
  await window.examine();
  if (await which.isVisible()) await which.click();
  await save('mentor').waitFor();
  await window.examine();
  await save('mentor').click();
  await save('mentor').waitFor({ state: 'detached' });
  await window.examine();
  await save('mentee').click();
  await page.locator('.receipt').waitFor();
  await window.examine();
};
