import type { LocalDate } from '#kernel';
import { addMonths } from '#calendar';
import { fillAndSend, give } from './give.ts';
import type { Window } from './window.ts';

/** From the referral to the closing of a course of `bul`, as its coordinator gives it: every step by its form. */
export const leadThrough = async (window: Window, course: string, today: LocalDate): Promise<void> => {
  const { page } = window;
  const step = (command: string, fields = {}) => give(page, course, command, fields);
  await step('AssessEligibility', { age: '22', inTargetGroup: 'true', section85: 'false' });
  await step('PlaceOnWaitingList');

  await page.goto(`${course}/match`);
  await window.examine();
  await page.locator('main a[href*="/do/propose-match"]').first().click();
  await fillAndSend(page, { explanation: 'Samme fag, og de bor tæt på hinanden' });
  await step('AcceptMatch', { side: 'mentor', note: 'Sagt i telefonen' });
  await step('AcceptMatch', { side: 'mentee', note: 'Sagt i telefonen' });

  await step('CompleteAlignment', { participants: 'pair' });
  await step('HoldIntro');
  await step('DraftAgreement', { 'terms.end': addMonths(today, 6), 'terms.tasks': 'applications' });
  await step('SetGoal', { text: 'Et fritidsjob' });
  await step('SignAgreement', { by: 'mentor' });
  await step('SignAgreement', { by: 'mentee' });
  await step('WaiveBaseline', { reason: 'notPossible' });
  await step('ActivateAgreement', { feedbackScopeShown: 'true' });

  await step('LogContact', { channel: 'meeting', minutes: '60' });
  await holdFollowUp(window, course);

  await step('StartClosure', { kind: 'early', reason: 'goalReached' });
  await step('HoldClosureInterview', { side: 'mentor' });
  await step('HoldClosureInterview', { side: 'mentee' });
  await step('MarkFinalMeasurementMissing', { reason: 'Ikke truffet' });
  await step('RecordOutcome', { category: 'education', evidence: 'menteeStatement' });
  await step('CloseCourse');
  await page.goto(course);
  await window.examine();
};

/** Both talks on one screen. */
const holdFollowUp = async ({ page, examine }: Window, course: string): Promise<void> => {
  await page.goto(course);
  await page.locator('main a[href*="/do/complete-follow-up"]').first().click();
  const save = (leg: string) => page.locator(`button[name="save"][value="${leg}"]`);
  if ((await save('mentor').count()) === 0)
    await page.locator('main a[href*="complete-follow-up"]').first().click();
  await examine();
  await save('mentor').click();
  await save('mentor').waitFor({ state: 'detached' });
  await save('mentee').click();
  await page.locator('.receipt').waitFor();
};
