import type { LocalDate } from '#kernel';
import { isRuleName, type AnchorName, type Leg, type RuleName } from '#programmes';
import { concernOf } from '../concerns/concern-of.ts';
import type { Course } from '../course.ts';
import { taskRules } from '../logbook/logbook-words.ts';
import type { SuppressionReason } from '../words.ts';
import { isOfLedger } from './from-ledger.ts';
import type { ObligationStatus } from './obligation.ts';
import { closedOn, isAfterClosure, isEnd } from './occasions-of.ts';
import { leftBehindIn } from './standstills.ts';
import type { Start } from './start.ts';
import type { Counted } from './windows.ts';

export interface Settled {
  readonly status: ObligationStatus;
  /** When it was done, missed or left behind; null while open or where no date was kept. */
  readonly settledOn: LocalDate | null;
  /** Of a window that was suppressed. */
  readonly why: SuppressionReason | null;
}

type Done = LocalDate | null | undefined;
type DoneBy = (course: Course, window: Counted, leg: Leg) => Done;

export const open: Settled = { status: 'open', settledOn: null, why: null };

export const settled = (status: 'done' | 'missed' | 'exempted', settledOn: LocalDate | null): Settled => ({
  status,
  settledOn,
  why: null,
});

export const suppressed = (settledOn: LocalDate, why: SuppressionReason): Settled => ({
  status: 'suppressed',
  settledOn,
  why,
});

const legCompleted =
  (rule: string): DoneBy =>
  ({ ledger }, { ordinal, start }, leg) =>
    ledger.legs.find(
      (each) =>
        each.rule === rule && each.episode === start.episode && each.ordinal === ordinal && each.leg === leg,
    )?.on;

const isWithin = ({ on: from, endedOn }: Start, on: LocalDate): boolean =>
  from <= on && (endedOn === null || on <= endedOn);

/** By its number; the closing one also by whatever was measured while the course was closing. */
const measured =
  (rule: string): DoneBy =>
  ({ ledger }, { ordinal, start }, leg) =>
    ledger.measurements.find(
      (each) =>
        each.instrument === rule &&
        each.episode === start.episode &&
        each.respondent === leg &&
        !each.voided &&
        (each.ordinal === ordinal || (start.anchor === 'closureStarted' && isWithin(start, each.on))),
    )?.on;

const reported: DoneBy = ({ ledger }, { ordinal, start }) =>
  ledger.statusUpdates.find((each) => each.episode === start.episode && each.ordinal === ordinal)?.on;

const asked: DoneBy = ({ ledger }, { ordinal }) =>
  ledger.postFollowUps.find((each) => each.ordinal === ordinal)?.on;

/** One side has said yes to the proposal, whatever came of it; the date of each answer is not kept. */
const answered: DoneBy = (_, { start }, leg) =>
  start.acceptedBy?.some((side) => side === leg) === true ? null : undefined;

const signed: DoneBy = (course, { start }, leg) =>
  course.state === 'agreement' &&
  start.endedOn === null &&
  course.draft?.signedBy.some((party) => party === leg) === true
    ? null
    : undefined;

/** The two have met: a contact held on that day or later says so, unless another day was agreed before. */
const met: DoneBy = ({ ledger }, { start, due }) =>
  start.endedOn !== null && start.endedOn < due
    ? undefined
    : ledger.contacts.find(({ on, voided }) => !voided && on >= start.on)?.on;

/** It only tells something, and has been told. */
const hasBeenTold: DoneBy = ({ ledger }, { ordinal, start, due }, leg) =>
  Object.keys(ledger.steps).some(
    (identity) => identity.startsWith(`noShow:${start.episode}:${ordinal}:${leg}:`) && identity.endsWith(due),
  )
    ? null
    : undefined;

const taskDone =
  (rule: RuleName): DoneBy =>
  ({ ledger }, { ordinal, start }) =>
    ledger.tasks.find(
      (each) => each.rule === rule && each.episode === start.episode && each.ordinal === ordinal,
    )?.on;

const byTask = Object.fromEntries(taskRules.map((rule) => [rule, taskDone(rule)]));

const caseMeetingHeld: DoneBy = ({ ledger }, { start }) =>
  ledger.activities.find(({ kind, on }) => kind === 'interdisciplinaryMeeting' && on >= start.on)?.on;

const careCallHeld: DoneBy = ({ ledger }, { start, ordinal }) =>
  ledger.careCalls.filter(({ episode }) => episode === start.episode)[Number(ordinal) - 1]?.heldOn ??
  undefined;

const triaged =
  (rule: 'concern' | 'criticalConcern'): DoneBy =>
  ({ ledger }, { start: { episode }, ordinal }) =>
    concernOf(ledger.concerns, { rule, episode, ordinal })?.triagedOn ?? undefined;

/** How a rule is done other than by its occasion's end; an instrument's by being measured. */
const doneBy: Partial<Record<RuleName, DoneBy>> = {
  ...byTask,
  followUp: legCompleted('followUp'),
  statusReport: reported,
  postClosure: asked,
  matchProposal: answered,
  appointment: met,
  noShow: hasBeenTold,
  concern: triaged('concern'),
  criticalConcern: triaged('criticalConcern'),
  noShowCaseMeeting: caseMeetingHeld,
  careCall: careCallHeld,
  agreementUnsigned: signed,
};

/** Rules that are done by what they wait for: the occasion ends when it has come. */
const awaited: ReadonlySet<string> = new Set<RuleName>([
  'referralReceived',
  'referralIncomplete',
  'waiting',
  'matchProposal',
  'introNotHeld',
  'agreementUnsigned',
  'pauseReturn',
  'agreementEnd',
  'closing',
  'endWarning',
  'grantExpiry',
  'afterClosure',
]);

/** The closing measurement may be marked missing with a reason: of this closure, and none that was taken back. */
const exempted = (course: Course, rule: string, { start }: Counted): boolean =>
  course.state === 'closing' &&
  start.anchor === 'closureStarted' &&
  start.endedOn === null &&
  course.closure.measurementsMissing.includes(rule);

/** What became of a window by the events so far. A miss that is recorded stays one, unless somebody gives a reason. */
export const settle = (course: Course, rule: string, window: Counted, leg: Leg): Settled => {
  const { ordinal, start, due, closes } = window;
  const exemption = course.ledger.exemptions.find(
    (each) =>
      each.rule === rule &&
      each.episode === start.episode &&
      each.ordinal === ordinal &&
      each.leg === leg &&
      (each.due === due || !isEnd(start.anchor)),
  );
  if (exemption !== undefined) return settled('exempted', exemption.on);
  const miss = course.ledger.missed.find(
    (each) =>
      each.rule === rule && each.episode === start.episode && each.ordinal === ordinal && each.leg === leg,
  );
  if (miss !== undefined) return settled('missed', miss.on);
  const done = (isRuleName(rule) ? doneBy[rule] : measured(rule))?.(course, window, leg);
  if (done !== undefined) return settled('done', done);
  if (exempted(course, rule, window)) return settled('exempted', null);
  if (rule === 'postClosure' && course.consent?.laterContact !== true)
    return suppressed(start.on, 'CONSENT_WITHDRAWN');
  const { takenOverOn } = course;
  if (takenOverOn !== null && isOfLedger(start.anchor) && due < takenOverOn)
    return suppressed(takenOverOn, 'BEFORE_TAKEOVER');
  const stood = leftBehindIn(course, start, window);
  if (stood !== undefined) return suppressed(stood.from, stood.why);
  const ended = start.endedOn ?? (outlives(start.anchor) ? null : (closedOn(course) ?? null));
  if (ended === null) return open;
  if (awaited.has(rule)) return settled(expires.has(rule) && ended > due ? 'missed' : 'done', ended);
  // Moved or called off before its day, an appointment was none; after it nobody waits for it any more.
  if (rule === 'appointment') return ended < due ? suppressed(ended, 'CALLED_OFF') : settled('done', ended);
  if (closes < ended) return open;
  return suppressed(ended, start.episode < course.episode ? 'MATCH_ENDED' : 'COURSE_CLOSED');
};

/** What is asked after the closure, and what somebody's safety asks for whenever it is told. */
const outlives = (anchor: AnchorName): boolean =>
  isAfterClosure(anchor) || ['careNeeded', 'concern', 'criticalConcern'].includes(anchor);

/** Rules whose occasion ends by itself once the limit has passed. */
const expires: ReadonlySet<string> = new Set<RuleName>(['referralIncomplete', 'matchProposal']);
