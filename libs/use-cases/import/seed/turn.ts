import { addDays } from '#calendar';
import type { LocalDate } from '#kernel';

/** What a course may meet on its way, and how many days it must have run for there to be a life before it. */
const daysBefore = {
  resumed: 45,
  rematched: 60,
  paused: 20,
  rematching: 20,
  laterContact: 30,
  participation: 15,
  noShow: 20,
  concern: 20,
} as const;

/** A pause, another mentor, a consent taken back, a meeting nobody came to, a worry. */
export type Turn = keyof typeof daysBefore;
export const turns = Object.keys(daysBefore) as readonly Turn[];

/** The first of these for which the course has run long enough, unless it is about to end. */
export const turnFor = (
  left: readonly Turn[],
  start: LocalDate,
  closing: LocalDate,
  today: LocalDate,
): Turn | undefined =>
  today < addDays(closing, -7) ? left.find((turn) => start <= addDays(today, -daysBefore[turn])) : undefined;
