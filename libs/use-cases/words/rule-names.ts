import type { LocalText } from '#calendar';
import { instrumentOf, type Catalogue, type MentorRule, type RuleName } from '#programmes';

/** What a duty is called, without who owes it: the heading of a row, the name of a deadline. */
const ruleNames: Readonly<Record<RuleName | MentorRule, LocalText>> = {
  referralReceived: { da: 'Ny henvisning', en: 'New referral' },
  referralIncomplete: { da: 'Mangler i henvisningen', en: 'Incomplete referral' },
  waiting: { da: 'Venter på match', en: 'Waiting for a match' },
  matchProposal: { da: 'Svar på match', en: 'Answer to a match' },
  introNotHeld: { da: 'Det første møde', en: 'The first meeting' },
  agreementUnsigned: { da: 'Underskrift på aftalen', en: 'Signature of the agreement' },
  followUp: { da: 'Opfølgning', en: 'Follow-up' },
  contactLogSilence: { da: 'Ingen kontakt i logbogen', en: 'No contact in the log' },
  contactDuty: { da: 'Kontaktpligt', en: 'Contact duty' },
  appointment: { da: 'Aftalt møde', en: 'Arranged meeting' },
  noShow: { da: 'Efter et aflyst møde', en: 'After a meeting that did not take place' },
  noShowCall: { da: 'Opkald efter udeblivelser', en: 'Call after no-shows' },
  noShowCaseMeeting: { da: 'Møde om forløbet', en: 'Case meeting' },
  mentorNoShow: { da: 'Opkald til mentor', en: 'Call to the mentor' },
  careCall: { da: 'Omsorgssamtale', en: 'Care call' },
  concern: { da: 'Bekymring', en: 'Concern' },
  criticalConcern: { da: 'Kritisk bekymring', en: 'Critical concern' },
  doseCheck: { da: 'Timer i forhold til aftalen', en: 'Hours against the agreement' },
  statusReport: { da: 'Status til kommunen', en: 'Status to the municipality' },
  endWarning: { da: 'Aftalen udløber', en: 'The agreement ends' },
  grantExpiry: { da: 'Bevillingen udløber', en: 'The grant ends' },
  pauseReturn: { da: 'Pausen slutter', en: 'The pause ends' },
  agreementEnd: { da: 'Aftalen er slut', en: 'The agreement has ended' },
  closing: { da: 'Afslutning', en: 'Closure' },
  postClosure: { da: 'Efteropfølgning', en: 'Post-closure follow-up' },
  afterClosure: { da: 'Arkivering', en: 'Archiving' },
  noActivity: { da: 'Stille forløb', en: 'Silent course' },
  // of mentors
  checkExpiry: { da: 'Attesten udløber', en: 'The check expires' },
  trainingExpiry: { da: 'Kurset udløber', en: 'The training expires' },
  mentorReturn: { da: 'Mentors pause slutter', en: 'The mentor’s break ends' },
  mentorIdle: { da: 'Mentor uden forløb', en: 'Mentor without a course' },
  capacityReached: { da: 'Alle pladser er optaget', en: 'All places taken' },
};

/** Undefined: the rule is an instrument’s, and the catalogue has its name (`dutyName`). */
export const ruleName = (rule: string): LocalText | undefined =>
  Object.hasOwn(ruleNames, rule) ? ruleNames[rule as RuleName] : undefined;

/** What a rule is called, or the instrument by which it asks to measure; one that is no more goes by its code. */
export const dutyName = (catalogue: Catalogue, rule: string): LocalText =>
  ruleName(rule) ?? instrumentOf(catalogue, rule)?.name ?? { da: rule, en: rule };
