import type { Calendar } from '#calendar';
import { obligations, type CourseEvent, type Obligation } from '#courses';
import type { Recorded } from '#kernel';
import { programmeVersion, type Catalogue } from '#programmes';
import { caseload, caseloadRow } from './caseload.ts';
import { courseEvents, courseOf } from './course-events.ts';
import {
  courseState,
  foldEvent,
  fromStateRow,
  toStateRow,
  unfolded,
  type FoldedCourse,
} from './course-state.ts';
import type { Projection } from './projection.ts';
import type { Row } from './table.ts';
import { isStanding, worklist, worklistRow } from './worklist.ts';

/** What decides a worklist besides the events. */
export interface CoursesProjectionPorts {
  readonly catalogue: Catalogue;
  /** Of the catalogue's files, and of whatever else was put in (closing days). */
  readonly sha256: string;
  readonly calendar: Calendar;
}

/** To be raised when `obligations`, the fold of a course or one of the tables changes its answer. */
const number = 2;

/** Caseload and worklist: both read the folded course, so it is folded once for both. */
export const createCoursesProjection = (ports: CoursesProjectionPorts): Projection => ({
  name: 'courses',
  version: `${number}-${ports.sha256.slice(0, 16)}`,
  tables: [courseState, worklist, caseload],
  memory: { table: courseState, column: 'course', of: courseOf },
  fold: (page, remembered) => {
    const folded = foldCourses(courseEvents(page), remembered);
    const rows = folded.map((each) => rowsOf(ports, each));
    return [
      { table: courseState, rows: folded.map(toStateRow) },
      {
        table: worklist,
        rows: rows.flatMap((each) => each.worklist),
        replaces: { column: 'course', owners: folded.map(({ course }) => course) },
      },
      { table: caseload, rows: rows.flatMap((each) => each.caseload) },
    ];
  },
});

/** The page's courses after its events. */
const foldCourses = (
  events: readonly Recorded<CourseEvent>[],
  remembered: readonly Row[],
): readonly FoldedCourse[] => {
  const before = new Map(remembered.map(fromStateRow).map((each) => [each.course, each]));
  const after = new Map<string, FoldedCourse>();
  for (const event of events) {
    const course = courseOf(event);
    if (course === undefined) continue;
    const known = after.get(course) ?? before.get(course) ?? unfolded(course, event);
    after.set(course, foldEvent(known, event));
  }
  return [...after.values()];
};

interface Rows {
  readonly worklist: readonly Row[];
  readonly caseload: readonly Row[];
}

/** Nothing is shown of a referral that is half told: a page may end there. */
const rowsOf = ({ catalogue, calendar }: CoursesProjectionPorts, folded: FoldedCourse): Rows => {
  const { state: course } = folded;
  if (course.state === 'notReferred') return { worklist: [], caseload: [] };
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
  };
};
