import { concernRefusals } from './concerns/concern-refusals.ts';
import { consentRefusals } from './consent/consent-refusals.ts';
import { disposalRefusals } from './after/disposal-refusals.ts';
import { closureRefusals } from './closure/closure-refusals.ts';
import { interruptionRefusals } from './follow-up/interruption-refusals.ts';
import { followUpRefusals } from './follow-up/follow-up-refusals.ts';
import { generalRefusals } from './general-refusals.ts';
import { logbookRefusals } from './logbook/logbook-refusals.ts';
import { matchingRefusals } from './matching/matching-refusals.ts';
import { referralRefusals } from './referral/referral-refusals.ts';
import { startupRefusals } from './startup/startup-refusals.ts';
import { throughoutRefusals } from './throughout/throughout-refusals.ts';

/**
 * Every no that a course can give. A code is stable: clients and logs keep it. Each text says what does not hold,
 * why it matters, and what to do; it blames nobody. `{name}` is filled in by `refuse`. A missing text does not compile.
 */
export const refusalTexts = {
  ...generalRefusals,
  ...referralRefusals,
  ...matchingRefusals,
  ...startupRefusals,
  ...followUpRefusals,
  ...logbookRefusals,
  ...interruptionRefusals,
  ...closureRefusals,
  ...concernRefusals,
  ...consentRefusals,
  ...disposalRefusals,
  ...throughoutRefusals,
};

export type RefusalCode = keyof typeof refusalTexts;
