import { daysBetween, earlierOf, laterOf } from '#calendar';
import type { LocalDate } from '#kernel';

/** A period of support, both days included. */
export interface Period {
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly hoursPerWeek: number;
}

/** What a grant takes of one frame; `ordinal` is its place in the row of those who take of it. */
export interface Reservation {
  readonly frame: string;
  readonly ordinal: number;
  readonly hours: number;
}

/** What deciding a grant must know of a frame that is set: what it holds, what is taken of it, and who comes next. */
export interface FrameFacts {
  readonly frame: string;
  readonly year: number;
  readonly hours: number;
  readonly reserved: readonly Reservation[];
}

/** Hours are counted in hundredths: sums of them stay comparable. */
export const hundredths = (hours: number): number => Math.round(hours * 100) / 100;

const yearOf = (date: LocalDate): number => Number(date.slice(0, 4));

/** A grant's hours, day by day, in each calendar year that it touches: a grant over New Year burdens two frames. */
export const hoursByYear = ({
  from,
  to,
  hoursPerWeek,
}: Period): readonly { readonly year: number; readonly hours: number }[] =>
  Array.from({ length: Math.max(yearOf(to) - yearOf(from) + 1, 0) }, (_, index) => {
    const year = yearOf(from) + index;
    const days = daysBetween(laterOf(from, `${year}-01-01`), earlierOf(to, `${year}-12-31`)) + 1;
    return { year, hours: hundredths((days * hoursPerWeek) / 7) };
  });

/** What was taken of a frame, all together. */
export const reservedOf = ({ reserved }: Pick<FrameFacts, 'reserved'>): number =>
  hundredths(reserved.reduce((sum, { hours }) => sum + hours, 0));

/** What a grant would take of the frames that are set, and which of them has no room for it. `own`: what it takes the place of. */
export const reserve = (
  frames: readonly FrameFacts[],
  period: Period,
  own: readonly Reservation[] = [],
): {
  readonly takes: readonly Reservation[];
  readonly full?: { year: number; left: number; needed: number };
} => {
  const parts = hoursByYear(period).flatMap(({ year, hours: needed }) => {
    const frame = frames.find((each) => each.year === year);
    if (frame === undefined || needed === 0) return [];
    const mine = own.filter((each) => each.frame === frame.frame);
    const left = hundredths(frame.hours - reservedOf(frame) + reservedOf({ reserved: mine }));
    const ordinal = Math.max(0, ...frame.reserved.map((each) => each.ordinal)) + 1;
    return [{ takes: { frame: frame.frame, ordinal, hours: needed }, year, left, needed }];
  });
  const full = parts.find(({ left, needed }) => needed > left);
  return {
    takes: parts.map(({ takes }) => takes),
    ...(full && { full: { year: full.year, left: full.left, needed: full.needed } }),
  };
};

/** One takes of a frame at a time: the place in the row is a claim of its own, the hours stand in another beside it. */
export const reservationKeys = ({ frame, ordinal, hours }: Reservation): readonly [string, string] => [
  `frame:${frame}:place:${ordinal}`,
  `frame:${frame}:hours:${ordinal}:${hours}`,
];

/** What the claims on a frame say. */
export const reservationsIn = (frame: string, keys: readonly string[]): readonly Reservation[] =>
  keys.flatMap((key) => {
    const prefix = `frame:${frame}:hours:`;
    const [ordinal, hours] = key.slice(prefix.length).split(':').map(Number);
    return key.startsWith(prefix) && ordinal !== undefined && hours !== undefined
      ? [{ frame, ordinal, hours }]
      : [];
  });
