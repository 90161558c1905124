import type { Recipient } from '#courses';
import type { LocalText, RuleName } from '#programmes';

/** Who may be told about each duty. What is listed here has a text, or nothing compiles. */
interface ToldAbout extends Record<RuleName, Recipient> {
  referralReceived: 'coordinator' | 'leader';
  referralIncomplete: 'caseworker';
  waiting: 'coordinator' | 'leader' | 'mentee';
  matchProposal: 'mentor' | 'mentee' | 'coordinator';
  introNotHeld: 'mentor' | 'mentee' | 'coordinator';
  agreementUnsigned: 'mentor' | 'mentee' | 'caseworker' | 'coordinator';
  followUp: 'coordinator' | 'caseworker' | 'leader';
  contactLogSilence: 'mentor' | 'coordinator';
  contactDuty: 'mentor' | 'coordinator' | 'caseworker';
  doseCheck: 'coordinator' | 'caseworker';
  appointment: 'mentor' | 'mentee';
  noShow: 'mentee';
  noShowCall: 'coordinator';
  noShowCaseMeeting: 'coordinator';
  mentorNoShow: 'coordinator';
  careCall: 'coordinator';
  statusReport: 'coordinator' | 'leader';
  concern: 'coordinator' | 'leader';
  criticalConcern: 'coordinator' | 'leader';
  pauseReturn: 'coordinator' | 'leader';
  endWarning: 'coordinator' | 'caseworker';
  grantExpiry: 'caseworker' | 'coordinator';
  agreementEnd: 'coordinator';
  closing: 'coordinator' | 'leader';
  postClosure: 'coordinator' | 'leader';
  afterClosure: never;
  noActivity: 'coordinator' | 'leader';
}

/** What to do, as a sentence to the one who reads it, and why it is asked. No name, no diagnosis, no reproach. */
export interface Told {
  readonly what: LocalText;
  /** In place of `what`, where it matters whose part of the duty is asked for. */
  readonly whatOf?: Readonly<Record<'mentor' | 'mentee', LocalText>>;
  readonly why: LocalText;
}

/** The texts of some duties: one for each who may be told. */
export type TextsOf<Rule extends RuleName> = {
  readonly [R in Rule]: Readonly<Record<ToldAbout[R], Told>>;
};
