import type { Calendar } from '#calendar';
import { obligations, type CourseEvent, type Obligation } from '#courses';
import type { Recorded } from '#kernel';
import { programmeVersion, type Catalogue } from '#programmes';
import { caseload, caseloadRow } from './caseload.ts';
import { courseEvents, courseOf, streamOfCourse } from './course-events.ts';
import {
  courseState,
  foldEvent,
  fromStateRow,
  toStateRow,
  unfolded,
  type FoldedCourse,
} from './course-state.ts';
import { sameValue, type Projection } from './projection.ts';
import { keyOf, type Row, type Table } from './table.ts';
import { waitingList, waitingListRows } from './waiting-list.ts';
import { isStanding, worklist, worklistRow } from './worklist.ts';

/** What decides a worklist besides the events. */
export interface CoursesProjectionPorts {
  readonly catalogue: Catalogue;
  /** Of the catalogue's files, and of whatever else was put in (closing days). */
  readonly sha256: string;
  readonly calendar: Calendar;
}

/** To be raised when `obligations`, the fold of a course or one of the tables changes its answer. */
const number = 20;

/** Caseload and worklist: both read the folded course, so it is folded once for both. */
export const createCoursesProjection = (ports: CoursesProjectionPorts): Projection => ({
  name: 'courses',
  version: `${number}-${ports.sha256.slice(0, 16)}`,
  tables: [courseState, worklist, waitingList, caseload],
  memory: {
    table: courseState,
    column: 'course',
    of: courseOf,
    waiting: { column: 'counted', streamOf: (row) => streamOfCourse(fromStateRow(row).course) },
  },
  fold: (page, remembered, counting) => {
    const states: Row[] = [];
    const cases: Row[] = [];
    const windows: Row[] = [];
    const gone: Row[] = [];
    const waits: Row[] = [];
    const waitsNoMore: Row[] = [];
    for (const { before, after } of foldCourses(courseEvents(page), remembered)) {
      const later = counting === 'later' && before.counted === null;
      states.push(toStateRow(later ? after : { ...after, counted: after.version }));
      if (later) continue;
      const [was, is] = [before.counted === null ? none : rowsOf(ports, before), rowsOf(ports, after)];
      cases.push(...is.caseload);
      waits.push(...is.waiting);
      if (is.waiting.length === 0) waitsNoMore.push(...was.waiting);
      const changed = differenceOf(worklist, was.worklist, is.worklist);
      windows.push(...changed.rows);
      gone.push(...changed.gone);
    }
    return [
      { table: courseState, rows: states },
      { table: worklist, rows: windows, gone },
      { table: caseload, rows: cases },
      { table: waitingList, rows: waits, gone: waitsNoMore },
    ];
  },
});

/** A course before a page's events and after them. */
interface Changed {
  readonly before: FoldedCourse;
  readonly after: FoldedCourse;
}

const foldCourses = (
  events: readonly Recorded<CourseEvent>[],
  remembered: readonly Row[],
): Iterable<Changed> => {
  const changed = new Map(remembered.map(fromStateRow).map((each) => [each.course, begin(each)]));
  for (const event of events) {
    const course = courseOf(event);
    if (course === undefined) continue;
    const { before, after } = changed.get(course) ?? begin(unfolded(course, event));
    changed.set(course, { before, after: foldEvent(after, event) });
  }
  return changed.values();
};

const begin = (folded: FoldedCourse): Changed => ({ before: folded, after: folded });

/**
 * What of a course's windows is to be written. What was written before is counted again from the state it was counted
 * from: cheaper than handing every window to the database to be compared there.
 */
const differenceOf = (
  table: Table,
  before: readonly Row[],
  after: readonly Row[],
): { readonly rows: readonly Row[]; readonly gone: readonly Row[] } => {
  if (before.length === 0) return { rows: after, gone: [] };
  const left = new Map(before.map((row) => [keyOf(table, row), row]));
  const rows = after.filter((row) => {
    const key = keyOf(table, row);
    const old = left.get(key);
    left.delete(key);
    return old === undefined || !sameValue(old, row);
  });
  return { rows, gone: [...left.values()] };
};

interface Rows {
  readonly worklist: readonly Row[];
  readonly caseload: readonly Row[];
  readonly waiting: readonly Row[];
}

const none: Rows = { worklist: [], caseload: [], waiting: [] };

/** Nothing is shown of a referral that is half told: a page may end there. */
const rowsOf = ({ catalogue, calendar }: CoursesProjectionPorts, folded: FoldedCourse): Rows => {
  const { state: course } = folded;
  if (course.state === 'notReferred') return none;
  const { id, version } = course.programme;
  const programme = programmeVersion(catalogue, id, version);
  if (programme === undefined) throw new Error(`${id}@${version} is not in the catalogue`);
  // Without the spread of a morning: what is promised is the date, and 08:00 is when it begins.
  const due = obligations(course, programme, calendar, catalogue.legalRules);
  const next = due
    .filter((each) => isStanding(course, each))
    .reduce<Obligation | undefined>(
      (first, each) => (first !== undefined && first.dueRolled <= each.dueRolled ? first : each),
      undefined,
    );
  return {
    worklist: due.map((each) => worklistRow(course, folded, each)),
    caseload: [caseloadRow(course, { ...folded, next })],
    waiting: waitingListRows(folded.course, course),
  };
};
