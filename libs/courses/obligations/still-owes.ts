import type { Course } from '../course.ts';

/**
 * Whether what lies ahead of a course need not be counted again: nothing but steps has been told since, and a step once told
 * is behind whatever is counted. Not so after a no-show, whose note is done by being told.
 */
export const stillOwes = (before: Course, now: Course): boolean =>
  before === now ||
  (now.ledger.noShows.length === 0 &&
    sameBut('ledger', before, now) &&
    sameBut('steps', before.ledger, now.ledger));

const sameBut = <T extends object>(left: keyof T, before: T, now: T): boolean =>
  (Object.keys(now) as (keyof T)[]).every((key) => key === left || now[key] === before[key]);
