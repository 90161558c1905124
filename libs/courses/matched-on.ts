import type { LocalDate } from '#kernel';
import type { Known } from './known.ts';

/** The day the present match was confirmed, or the last one where none is left; undefined before the first. */
export const matchedOn = ({ occasions }: Known): LocalDate | undefined =>
  occasions.findLast(({ anchor }) => anchor === 'matchConfirmed')?.on;
