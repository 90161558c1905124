import type { LocalDate, Role } from '#kernel';
import type { Life, LivingCourse } from '../life.ts';

type Act = Life['acts'][number];

/** One thing that people do on one day. */
export const on = (date: LocalDate, act: (course: LivingCourse) => Promise<void>): Act => [date, act];

/** Assessed and placed on the waiting list on the day of the referral. */
export const assess = (date: LocalDate, age: number): Act =>
  on(date, async ({ give }) => {
    await give('assess-eligibility', { age, inTargetGroup: true, section85: false });
    await give('place-on-waiting-list');
  });

/** Proposed, and accepted by both. */
export const match = (date: LocalDate): Act =>
  on(date, async ({ give, mentor }) => {
    await give('propose-match', {
      mentor,
      criteria: [{ criterion: 'area', points: 20 }],
      conflictOfInterest: false,
      explanation: 'De to bor i samme by',
    });
    for (const side of ['mentor', 'mentee']) await give('accept-match', { side, note: 'Sagt i telefonen' });
  });

/** The two meet and align what they expect. */
export const meet = (date: LocalDate): Act =>
  on(date, async ({ give }) => {
    await give('complete-alignment', { participants: 'pair' });
    await give('hold-intro');
  });

interface Agreed {
  readonly start: LocalDate;
  readonly end: LocalDate;
  readonly hoursPerMonth: number;
  readonly baseline: { readonly instrument: string; readonly scores: Readonly<Record<string, number>> };
  readonly signers: readonly string[];
  /** Who puts it in force: the caseworker where a statute rules. */
  readonly activatedBy?: Role;
}

/** A goal, a baseline, an agreement signed by all and in force. */
export const agree = (
  date: LocalDate,
  { start, end, hoursPerMonth, baseline, signers, activatedBy }: Agreed,
): Act =>
  on(date, async ({ give }) => {
    await give('set-goal', { author: 'mentee', text: 'Jeg vil finde en praktikplads' });
    await give('measure-baseline', { ...baseline, respondent: 'mentee' });
    if (signers.includes('caseworker')) await give('complete-alignment', { participants: 'caseworker' });
    await give('draft-agreement', { terms: { start, end, hoursPerMonth, tasks: ['professionalGuidance'] } });
    for (const by of signers)
      await give('sign-agreement', { by, version: 1 }, by === 'caseworker' ? 'caseworker' : 'coordinator');
    await give('activate-agreement', { feedbackScopeShown: true }, activatedBy);
  });

export const contact = (date: LocalDate, minutes: number): Act =>
  on(date, ({ give }) => give('log-contact', { channel: 'meeting', minutes }));

/** Both sides are called about one follow-up. */
export const followUp = (date: LocalDate, ordinal: number): Act =>
  on(date, async ({ give }) => {
    for (const leg of ['mentor', 'mentee'])
      await give('complete-follow-up', { rule: 'followUp', ordinal, leg });
  });

export const statusReport = (date: LocalDate, ordinal: number): Act =>
  on(date, ({ give }) => give('send-status-update', { rule: 'statusReport', ordinal }));

export const measure = (
  date: LocalDate,
  instrument: string,
  ordinal: number | null,
  scores: Readonly<Record<string, number>>,
  respondent = 'mentee',
): Act => on(date, ({ give }) => give('receive-measurement', { instrument, ordinal, respondent, scores }));

/** Closing begins as planned; the last measurement is asked for on the same day. */
export const startClosure = (date: LocalDate, as?: Role): Act =>
  on(date, ({ give }) => give('start-closure', { kind: 'planned' }, as));

interface Ending {
  readonly instrument: string;
  readonly scores: Readonly<Record<string, number>>;
  /** The grant's hours are reconciled, and the caseworker closes. */
  readonly statutory?: boolean;
}

/** Both are interviewed, the last measurement is in, the outcome is known: the course is closed. */
export const close = (date: LocalDate, { instrument, scores, statutory = false }: Ending): Act =>
  on(date, async ({ give }) => {
    const as = statutory ? 'caseworker' : 'coordinator';
    await give('receive-measurement', { instrument, respondent: 'mentee', scores });
    for (const side of ['mentor', 'mentee']) await give('hold-closure-interview', { side }, as);
    await give('record-outcome', { category: 'internship', evidence: 'menteeStatement' }, as);
    if (statutory) await give('reconcile-hours', {}, as);
    await give('close-course', {}, as);
  });

export const postClosure = (date: LocalDate, ordinal: number): Act =>
  on(date, ({ give }) =>
    give('record-post-follow-up', { rule: 'postClosure', ordinal, status: 'internship' }),
  );
