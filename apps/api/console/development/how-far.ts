import { addDays, instantAt, isLocalDate, localDateOf, millisecondsBetween } from '#calendar';
import type { Instant } from '#kernel';

const dayMs = 24 * 60 * 60 * 1_000;

/** Beyond two years one would wait long, and courses end before. */
const mostDays = 730;

/** How many milliseconds a form asks for: days forward, or to the morning of a date; undefined when it is neither, or too far. */
export const howFar = (
  { days, date }: { readonly days?: string | undefined; readonly date?: string | undefined },
  now: Instant,
): number | undefined => {
  if (days !== undefined) {
    const count = /^\d{1,3}$/.test(days) ? Number(days) : 0;
    return count >= 1 && count <= mostDays ? count * dayMs : undefined;
  }
  if (date === undefined || !isLocalDate(date) || date > addDays(localDateOf(now), mostDays))
    return undefined;
  const ms = millisecondsBetween(now, instantAt(date, '08:00'));
  return ms > 0 ? ms : undefined;
};
