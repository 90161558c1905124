import type { Recipient } from '#courses';
import { isMentorRule, isRuleName } from '#programmes';
import type { LocalText, RuleName } from '#programmes';
import { afterTexts } from './texts/after.ts';
import { closureTexts } from './texts/closure.ts';
import { corpsTexts } from './texts/corps.ts';
import { concernTexts } from './texts/concerns.ts';
import { followUpTexts } from './texts/follow-up.ts';
import { matchingTexts } from './texts/matching.ts';
import { meetingTexts } from './texts/meetings.ts';
import { measurementTexts } from './texts/measurements.ts';
import { referralTexts } from './texts/referral.ts';
import { startupTexts } from './texts/startup.ts';
import type { TextsOf, Told } from './told.ts';

/** What the system may say to anyone about a duty of the course's own, by duty and by who is told. */
const texts: TextsOf<RuleName> = {
  ...referralTexts,
  ...matchingTexts,
  ...startupTexts,
  ...followUpTexts,
  ...meetingTexts,
  ...closureTexts,
  ...afterTexts,
  ...concernTexts,
};

/** What to tell someone about his or another's part of a duty; undefined where the duty is not for him. */
export const textFor = (
  rule: string,
  role: Recipient,
  leg: string | null,
): { readonly what: LocalText; readonly why: LocalText } | undefined => {
  const told = toldOf(rule, role);
  const part = partners.find((each) => each === leg);
  return told && { what: (part && told.whatOf?.[part]) ?? told.what, why: told.why };
};

const partners = ['mentor', 'mentee'] as const;

/** A rule that is neither the course's own nor about a mentor is an instrument's: the catalogue has seen to that. */
const toldOf = (rule: string, role: Recipient): Told | undefined => {
  if (isMentorRule(rule)) return corpsTexts[rule][role];
  const told: Partial<Record<Recipient, Told>> = isRuleName(rule) ? texts[rule] : measurementTexts;
  return told[role];
};
