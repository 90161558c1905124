import { addDays, earlierOf, laterOf, monthsSpanned } from '#calendar';
import type { Calendar } from '#calendar';
import type { LocalDate } from '#kernel';
import type { DutyWindow, Offset, Source, WindowsDuty } from '#programmes';
import { addOffset } from '#due';
import type { Course } from '../course.ts';
import type { Ordinal } from '../words.ts';
import { asItFirstClosed, isClosedAgain } from './closed-again.ts';
import { isRepeated } from './from-ledger.ts';
import { daysMoved, daysStood } from './standstills.ts';
import { agreementEndIn, isEnd, isMoving, startsOf } from './occasions-of.ts';
import type { Start } from './start.ts';

/** A window counted out, before anyone asks who owes it and what became of it. */
export interface Counted {
  readonly start: Start;
  readonly ordinal: Ordinal;
  /** The distance from the anchor to the due date. */
  readonly offset: Offset;
  readonly opens: LocalDate;
  readonly due: LocalDate;
  readonly closes: LocalDate;
  /** Days by which pauses have moved it. */
  readonly moved: number;
  readonly source: Source;
}

type Open = Omit<Counted, 'ordinal' | 'closes'>;

/** More windows than any course can have; only a series without an end would reach it. */
const most = 120;

const minus = ({ count, unit }: Offset): Offset => ({ count: -count, unit });

/** The due distances a row's window stands for. Always from the anchor, so nothing drifts. */
const distances = (
  window: DutyWindow,
  start: Start,
  agreementEnd: LocalDate | undefined,
): readonly Offset[] => {
  if ('due' in window) return [window.due];
  if ('at' in window) {
    const months = monthsSpanned(start.on, agreementEnd ?? start.on);
    return [window.at === 'mid' ? { count: Math.ceil(months / 2), unit: 'mo' } : window.at];
  }
  const { from, every, to } = window;
  const length = to === undefined ? most : Math.floor((to.count - from.count) / every.count) + 1;
  return Array.from({ length }, (_, n) => ({ count: from.count + n * every.count, unit: from.unit }));
};

const countFrom = (window: DutyWindow, start: Start, course: Course, calendar: Calendar): readonly Open[] => {
  const found: Open[] = [];
  const { source } = window;
  // Without the pauses: they move window by window.
  const moving = agreementEndIn(course, start.episode);
  const agreementEnd = moving && addDays(moving, -daysStood(course, start));
  for (const offset of distances(window, start, agreementEnd)) {
    const due = addOffset(calendar, start.on, offset);
    if (start.anchor === 'agreementStart' && agreementEnd !== undefined && due > agreementEnd) break;
    const from =
      'due' in window
        ? addOffset(calendar, start.on, window.opens)
        : laterOf(start.on, addOffset(calendar, due, minus(window.opensBefore)));
    const opens = earlierOf(from, due);
    const moved = daysMoved(course, start, opens);
    if (moved === undefined) break;
    found.push({ start, offset, opens: addDays(opens, moved), due: addDays(due, moved), moved, source });
  }
  return found;
};

/**
 * So long after due, the day before the rule's next window opens if that is earlier, but never before due.
 * The closing measurement has its full time: a month's window that opens within the closure does not cut it short.
 */
const withCloses = (
  duty: WindowsDuty,
  group: readonly Open[],
  calendar: Calendar,
): Omit<Counted, 'ordinal'>[] =>
  group.map((window) => {
    if (duty.closes.from === 'anchor') return { ...window, closes: laterOf(window.due, window.start.on) };
    const latest = addOffset(calendar, window.due, duty.closes.after);
    const next = group
      .filter(({ start }) => window.start.anchor !== 'closureStarted' || start.anchor === 'closureStarted')
      .map(({ opens }) => opens)
      .filter((opens) => opens > window.opens)
      .toSorted()[0];
    const closes = next === undefined ? latest : earlierOf(latest, addDays(next, -1));
    return { ...window, closes: laterOf(window.due, closes) };
  });

/**
 * One window, many occasions (each proposal, each draft): numbered by the occasion, or by the date of a moving anchor. Of an
 * end only where it lies now counts, from 1 again.
 */
const ofSingle = (
  duty: WindowsDuty,
  window: DutyWindow,
  course: Course,
  calendar: Calendar,
): readonly Counted[] =>
  startsOf(course, window.anchor)
    .filter((_, index, all) => !('due' in window) || isRepeated(window, all, index, calendar))
    .flatMap((start) =>
      withCloses(duty, countFrom(window, start, course, calendar), calendar).map((each, index) => ({
        ...each,
        ordinal: isMoving(window.anchor) ? start.on : (isEnd(window.anchor) ? 1 : start.nth) + index,
      })),
    );

const withStarts = ({ windows }: WindowsDuty, course: Course) =>
  windows.map((window) => ({ window, starts: startsOf(course, window.anchor) }));

/** The windows of a row within an episode, each from its anchor's newest occasion; only closures count all of them. */
const inEpisode = (
  row: ReturnType<typeof withStarts>,
  episode: number,
  course: Course,
  calendar: Calendar,
): readonly Open[] =>
  row.flatMap(({ window, starts }) => {
    const own = starts.filter((each) => each.episode === episode);
    const counting = window.anchor === 'closureStarted' ? own : own.slice(-1);
    return counting.flatMap((start) => countFrom(window, start, course, calendar));
  });

/**
 * Many windows: 1, 2, 3 … through the row, within each episode. A number is kept for good: what a reopened course adds
 * comes after its first closure, and further closures are told apart by their date.
 */
const ofMany = (duty: WindowsDuty, course: Course, calendar: Calendar): readonly Counted[] => {
  const row = withStarts(duty, course);
  const episodes = new Set(row.flatMap(({ starts }) => starts.map(({ episode }) => episode)));
  return [...episodes].flatMap((episode) => {
    const group = inEpisode(row, episode, course, calendar);
    const closing = group.findIndex(({ start }) => start.anchor === 'closureStarted');
    const then = group[closing] && asItFirstClosed(course, group[closing].start);
    const before = then ? inEpisode(withStarts(duty, then), episode, then, calendar).length : closing;
    const numberOf = (index: number): number => {
      if (index === closing) return before + 1;
      return before <= index && index < closing ? index + 2 : index + 1;
    };
    return withCloses(duty, group, calendar).map((each, index) => ({
      ...each,
      ordinal: isClosedAgain(each.start) ? each.start.on : numberOf(index),
    }));
  });
};

/** Every window of a row that the course's dates give rise to, past and future. */
export const countWindows = (duty: WindowsDuty, course: Course, calendar: Calendar): readonly Counted[] => {
  const [only, ...others] = duty.windows;
  return only !== undefined && others.length === 0 && !('from' in only)
    ? ofSingle(duty, only, course, calendar)
    : ofMany(duty, course, calendar);
};
