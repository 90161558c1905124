import type { Whose } from '#use-cases/queries/cut';

/** Where pages listen: a request that stays open. */
export const livePath = '/console/live';

/** Where the page of a course listens, from the position on at which it was made. */
export const liveOn = (course: string, seen: number): string =>
  `${livePath}?${new URLSearchParams({ course, seen: String(seen) }).toString()}`;

/** Where a list of courses listens: to courses of those whose list it is. */
export const liveOnList = (whose: Whose): string =>
  `${livePath}?${new URLSearchParams({ whose }).toString()}`;
