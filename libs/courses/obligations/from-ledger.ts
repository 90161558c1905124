import { daysBetween, localDateOf, localTimeOf } from '#calendar';
import type { Calendar } from '#calendar';
import type { LocalDate } from '#kernel';
import type { AnchorName, SingleWindow } from '#programmes';
import { addOffset } from '#due';
import type { Course } from '../course.ts';
import type { Severity } from '../concerns/concern-words.ts';
import type { Appointment, Ledger } from '../ledger.ts';
import type { OccasionAnchor, Side } from '../words.ts';
import type { Start } from './start.ts';

/** 1, 2, 3 … within each episode, in the order in which they were told. */
const numbered = <Fact extends { readonly episode: number }>(
  facts: readonly Fact[],
  startOf: (fact: Fact) => Omit<Start, 'episode' | 'nth'>,
): readonly Start[] =>
  facts.map((fact, index) => ({
    ...startOf(fact),
    episode: fact.episode,
    nth: facts.slice(0, index + 1).filter(({ episode }) => episode === fact.episode).length,
  }));

/** An appointment is over, too, when what it was for has come or the match has ended. */
const endOf = ({ occasions }: Course, { kind, episode, endedOn }: Appointment): LocalDate | null => {
  const waitsFor = kind === 'intro' ? 'matchConfirmed' : 'introHeld';
  const stage = occasions.find((each) => each.anchor === waitsFor && each.episode === episode);
  const ends = [endedOn, stage?.endedOn].filter((on) => typeof on === 'string').toSorted();
  return ends[0] ?? null;
};

const noShows = ({ ledger }: Course, anchor: AnchorName, of: Side): readonly Start[] =>
  numbered(
    ledger.noShows.filter(({ side }) => side === of),
    ({ on }) => ({ anchor, on, endedOn: null }),
  );

/** Hours count for a critical one. */
const raised = (
  { concerns }: Ledger,
  anchor: 'concern' | 'criticalConcern',
  is: (severity: Severity) => boolean,
): readonly Start[] =>
  numbered(
    concerns.filter(({ severity }) => is(severity)),
    ({ on, at }) => ({
      anchor,
      endedOn: null,
      ...(anchor === 'concern' ? { on } : { on: localDateOf(at), time: localTimeOf(at) }),
    }),
  );

type LedgerAnchor = Exclude<AnchorName, OccasionAnchor | 'lastContact' | 'lastAct'>;

/** From the graduation, and from the closure where that comes later or nobody has told of a graduation. */
const graduation = ({ occasions, ledger: { graduatesOn } }: Course): readonly Start[] => {
  const closed = occasions.findLast(({ anchor }) => anchor === 'closed');
  if (closed === undefined) return [];
  return graduatesOn !== null && graduatesOn > closed.on
    ? [{ ...closed, anchor: 'graduated', on: graduatesOn }]
    : [{ ...closed, anchor: 'graduated', instead: 'closed' }];
};

const fromLedger: Readonly<Record<LedgerAnchor, (course: Course) => readonly Start[]>> = {
  appointment: (course) =>
    numbered(course.ledger.appointments, (each) => ({
      anchor: 'appointment',
      on: each.date,
      time: each.time,
      endedOn: endOf(course, each),
    })),
  noShow: (course) => noShows(course, 'noShow', 'mentee'),
  mentorNoShow: (course) => noShows(course, 'mentorNoShow', 'mentor'),
  careNeeded: ({ ledger }) =>
    numbered(ledger.careCalls, ({ on }) => ({ anchor: 'careNeeded', on, endedOn: null })),
  concern: ({ ledger }) => raised(ledger, 'concern', (severity) => severity !== 'critical'),
  criticalConcern: ({ ledger }) => raised(ledger, 'criticalConcern', (severity) => severity === 'critical'),
  graduated: graduation,
};

/** An anchor that is a fact of the ledger. */
export const isOfLedger = (anchor: AnchorName): anchor is LedgerAnchor => Object.hasOwn(fromLedger, anchor);

/** What is counted from facts of the ledger; undefined for an anchor that is none. */
export const startsFromLedger = (course: Course, anchor: AnchorName): readonly Start[] | undefined =>
  isOfLedger(anchor) ? fromLedger[anchor](course) : undefined;

/**
 * Whether it is the so-manyth within so long. Counted in the order of telling, so that one told later, though dated
 * earlier, takes nothing back.
 */
export const isRepeated = (
  { repeated }: SingleWindow,
  all: readonly Start[],
  index: number,
  calendar: Calendar,
): boolean => {
  const start = all[index];
  if (repeated === undefined || start === undefined) return true;
  const { from, to = Infinity, within } = repeated;
  const far = daysBetween(start.on, addOffset(calendar, start.on, within));
  const nth = all.slice(0, index + 1).filter(({ on }) => Math.abs(daysBetween(on, start.on)) <= far).length;
  return from <= nth && nth <= to;
};
