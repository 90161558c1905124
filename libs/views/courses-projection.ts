import type { CourseEvent } from '#courses';
import type { Recorded } from '#kernel';
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

/** Caseload and worklist: both read the folded course, so it is folded once for both. */
export const createCoursesProjection = (): Projection => ({
  name: 'courses',
  version: '1',
  tables: [courseState, caseload],
  memory: { table: courseState, column: 'course', of: courseOf },
  fold: (page, remembered) => {
    const folded = foldCourses(courseEvents(page), remembered);
    return [
      { table: courseState, rows: folded.map(toStateRow) },
      { table: caseload, rows: folded.flatMap(rowOf) },
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

const rowOf = ({ state, ...beside }: FoldedCourse): readonly Row[] =>
  state.state === 'notReferred' ? [] : [caseloadRow(state, { ...beside, next: undefined })];
