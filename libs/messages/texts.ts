import type { Recipient } from '#courses';
import { ruleNames } from '#programmes';
import type { RuleName } from '#programmes';
import { afterTexts } from './texts/after.ts';
import { closureTexts } from './texts/closure.ts';
import { followUpTexts } from './texts/follow-up.ts';
import { matchingTexts } from './texts/matching.ts';
import { measurementTexts } from './texts/measurements.ts';
import { referralTexts } from './texts/referral.ts';
import { startupTexts } from './texts/startup.ts';
import type { TextsOf, Told } from './told.ts';

/** Everything the system may say to anyone, by duty and by who is told. */
const texts: TextsOf<RuleName> = {
  ...referralTexts,
  ...matchingTexts,
  ...startupTexts,
  ...followUpTexts,
  ...measurementTexts,
  ...closureTexts,
  ...afterTexts,
};

/** What to tell someone about a duty; undefined where the duty is not for him. */
export const textFor = (rule: string, role: Recipient): Told | undefined => {
  const known = ruleNames.find((name) => name === rule);
  const told: Partial<Record<Recipient, Told>> = known === undefined ? {} : texts[known];
  return told[role];
};
