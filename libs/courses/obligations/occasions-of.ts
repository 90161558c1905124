import { laterOf } from '#calendar';
import type { LocalDate } from '#kernel';
import type { AnchorName } from '#programmes';
import type { Course } from '../course.ts';
import type { Occasion } from '../known.ts';
import { lastContact } from '../ledger.ts';
import { phaseOf } from '../phases.ts';
import { startsFromLedger } from './from-ledger.ts';
import { lastReturnIn } from './standstills.ts';
import type { Instead, Start } from './start.ts';

/** What is asked of a course that is closed counts from these. */
export const isAfterClosure = (anchor: AnchorName): boolean => anchor === 'closed' || anchor === 'graduated';

/** An end that is moved is counted anew: only the newest of these counts. */
const ends: readonly AnchorName[] = ['pauseReturn', 'agreementEnd', 'grantEnd'];
export const isEnd = (anchor: AnchorName): boolean => ends.includes(anchor);

/** Anchors that move with every contact or act; their windows are told apart by the anchor's date. */
export const isMoving = (anchor: AnchorName): boolean => anchor === 'lastContact' || anchor === 'lastAct';

const newest = (course: Course, anchor: AnchorName): Occasion | undefined =>
  course.occasions.filter((each) => each.anchor === anchor).at(-1);

/** The agreement's last day as it stands now, or stood when closure began. */
export const agreementEndOf = (course: Course): LocalDate | undefined => newest(course, 'agreementEnd')?.on;

/** That of the agreement which a match episode had: what was counted to it stays counted when another is agreed. */
export const agreementEndIn = ({ occasions }: Course, episode: number): LocalDate | undefined =>
  occasions.findLast((each) => each.anchor === 'agreementEnd' && each.episode === episode)?.on;

/** Undefined again when the course has been reopened. */
export const closureStartedOn = (course: Course): LocalDate | undefined =>
  course.state === 'closing' || phaseOf[course.state] === 'after'
    ? newest(course, 'closureStarted')?.on
    : undefined;

/** Undefined again when the course has been reopened, also where it was withdrawn after that: something has begun since. */
export const closedOn = ({ state, occasions }: Course): LocalDate | undefined => {
  const last = occasions.at(-1);
  return phaseOf[state] === 'after' && last?.anchor === 'closed' ? last.on : undefined;
};

const moving = (course: Course, anchor: AnchorName, on: LocalDate): Start => ({
  anchor,
  on,
  episode: course.episode,
  nth: 1,
  endedOn: null,
});

/** What a count from the last contact really begins with on that day; undefined when it is a contact. */
export const insteadOfContact = (
  { takenOverOn }: Course,
  contact: LocalDate | undefined,
  since: LocalDate,
): Instead | undefined => {
  if (contact === since) return undefined;
  return takenOverOn === since ? 'takeover' : 'agreementStart';
};

/**
 * Silence is counted from the newest contact, from activation before the first one, and never from before a takeover or
 * the return from a pause: nobody could have met.
 */
const silence = (course: Course): readonly Start[] => {
  const start = newest(course, 'agreementStart');
  if (course.state !== 'active' || start === undefined) return [];
  const contact = lastContact(course.ledger)?.on;
  const begun = laterOf(start.on, lastReturnIn(course, start) ?? start.on);
  const own = laterOf(contact ?? begun, begun);
  const since = laterOf(own, course.takenOverOn ?? own);
  const instead = insteadOfContact(course, contact, since);
  return [{ ...moving(course, 'lastContact', since), ...(instead && { instead }) }];
};

/** Silence is nobody's fault while a course stands still, and nothing to look into once it is closed. */
const silenceMatters = ({ state }: Course): boolean => phaseOf[state] !== 'after' && state !== 'paused';

/** While a volunteer course stands still, nobody knows when its agreement will end. */
const isOpenEnded = (course: Course, anchor: AnchorName): boolean =>
  anchor === 'agreementEnd' &&
  course.state === 'paused' &&
  course.ledger.standstills.some(({ to, movesDates }) => to === null && movesDates);

/** Every occasion of an anchor, oldest first. */
export const startsOf = (course: Course, anchor: AnchorName): readonly Start[] => {
  if (anchor === 'lastContact') return silence(course);
  if (anchor === 'lastAct') return silenceMatters(course) ? [moving(course, anchor, course.lastActOn)] : [];
  // A closure that was taken back asks nothing.
  if (isAfterClosure(anchor) && phaseOf[course.state] !== 'after') return [];
  const told = startsFromLedger(course, anchor);
  if (told !== undefined) return told;
  const all = course.occasions.filter((each) => each.anchor === anchor);
  if (isOpenEnded(course, anchor)) return [];
  return isEnd(anchor) || isAfterClosure(anchor) ? all.slice(-1) : all;
};
