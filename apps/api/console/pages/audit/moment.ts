import { addDays, daysBetween, earlierOf, laterOf } from '#calendar';
import type { CourseEvent } from '#courses';
import type { LocalDate, Recorded } from '#kernel';
import type { AsOf } from '#use-cases/queries/as-of';
import { knownBy, type Known } from '#views/history-at';

export type History = readonly Recorded<CourseEvent>[];

/** What an address asks for: an event of the course or what was known, and a business date or a day of the course. */
export interface Asked {
  /** The event's number in the course: 1, 2, 3 … */
  readonly event?: number;
  /** As the API asks: a position of the log or a moment; it comes before `event`. */
  readonly known?: Known;
  readonly at?: LocalDate;
  /** Days since the course's first day: the slider's way to say a date; it comes before `at`. */
  readonly day?: number;
}

/** A moment of a course on both axes. */
export interface Moment {
  /** The newest event that was known. */
  readonly event: Recorded<CourseEvent>;
  readonly previous: Recorded<CourseEvent> | undefined;
  readonly next: Recorded<CourseEvent> | undefined;
  /** Undefined: everything that is known counts, as it does today. */
  readonly at: LocalDate | undefined;
  /** Where its day stands on the slider, and how long the slider is. */
  readonly day: number;
  readonly days: number;
  readonly firstDay: LocalDate;
}

/** The moment asked for; what lies outside the course becomes its first or its last. A history is never empty. */
export const momentOf = (history: History, asked: Asked, today: LocalDate): Moment => {
  const index = indexOf(history, asked);
  const event = history[index];
  if (event === undefined) throw new Error('A course without events');
  const dates = history.map(({ data }) => data.on);
  const firstDay = dates.reduce(earlierOf);
  const days = daysBetween(firstDay, dates.reduce(laterOf, today));
  const at = asked.day === undefined ? asked.at : addDays(firstDay, within(0, asked.day, days));
  return {
    ...{ event, previous: history[index - 1], next: history[index + 1] },
    ...{ at, day: within(0, daysBetween(firstDay, at ?? today), days), days, firstDay },
  };
};

const within = (least: number, value: number, most: number): number => Math.min(Math.max(value, least), most);

const indexOf = (history: History, { event, known }: Asked): number => {
  const last = history.length - 1;
  if (known !== undefined) return within(0, knownBy(history, known).length - 1, last);
  return event === undefined
    ? last
    : within(
        0,
        history.findLastIndex(({ version }) => version <= event),
        last,
      );
};

/** What is asked of the readings; `known` is left open at the newest event, where nothing is left out. */
export const asOfMoment = ({ event, next, at }: Moment): AsOf => ({
  ...(at !== undefined && { at }),
  ...(next !== undefined && { known: { position: event.position } }),
});

/** The same day, before its newest event was known; undefined before the first. */
export const asOfBefore = ({ event, previous, at }: Moment): AsOf | undefined =>
  previous === undefined
    ? undefined
    : { ...(at !== undefined && { at }), known: { position: event.position - 1 } };

/** The same moment as the API's readings take it in their address. */
export const readingQuery = (moment: Moment): string => {
  const { at, known } = asOfMoment(moment);
  const query = new URLSearchParams({
    ...(at !== undefined && { at }),
    ...(known !== undefined && { known: String(moment.event.position) }),
  }).toString();
  return query === '' ? '' : `?${query}`;
};

/** The course's readable number, as its first event tells it. */
export const numberOf = (history: History): string =>
  history.flatMap((event) => (event.type === 'ReferralReceived' ? [event.data.number] : []))[0] ?? '';
