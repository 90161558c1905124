import { programmeOf } from './course-story.ts';
import { begunOn, courseOf, duties, legOf } from './duty-course.ts';

/*
 * The columns of §6.1's table, and a course of each. It is agreed on Monday 5 January 2026, the day of its intro, for six months (PIFT
 * for twelve): the dates were counted on a calendar. Holidays on the way: 2, 3 and 6 April, 14 and 25 May.
 */
/** The day of intro and agreement. */
export const start = '2026-01-05';
const halfYear = '2026-07-05';
const year = '2027-01-05';

export const columns = {
  hefn: programmeOf('hefn', '2018'),
  pift: programmeOf('pift', '2016'),
  vbm: programmeOf('vbm', '2018'),
  bul: programmeOf('bul', '2018'),
  gccp: programmeOf('gccp', '2015'),
  lab: programmeOf('lab-mentor', '2020'),
  ressource: programmeOf('ressourceforloeb', '2014'),
  duty: programmeOf('ret-og-pligt', '2014'),
} as const;
export type Column = keyof typeof columns;

const endOf = (column: Column) => (column === 'pift' ? year : halfYear);
/** A course of that column, running. */
export const begun = (column: Column, end = endOf(column)) => begunOn(columns[column], start, end);

/** The windows of one leg: from when to when. */
export const windows = (column: Column, rule: string, leg: string, end = endOf(column)) =>
  legOf(duties(columns[column], courseOf(begun(column, end)), rule), leg).map(
    ({ opens, due }) => `${opens}–${due}`,
  );
/** The days on which the windows of one leg are due. */
export const dueDates = (column: Column, rule: string, leg: string, end = endOf(column)) =>
  legOf(duties(columns[column], courseOf(begun(column, end)), rule), leg).map(({ due }) => due);
