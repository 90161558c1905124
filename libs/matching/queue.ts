import type { Seeker } from './field.ts';

/** In the order in which they are to be served: rematches first, then by how long they have waited, then by id. */
export const inQueue = (seekers: readonly Seeker[]): readonly Seeker[] =>
  [...seekers].sort(
    (a, b) =>
      Number(b.rematch) - Number(a.rematch) ||
      (a.waitingSince < b.waitingSince ? -1 : Number(a.waitingSince > b.waitingSince)) ||
      (a.course < b.course ? -1 : 1),
  );
