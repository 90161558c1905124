import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { seesDuty, seesOf, visibleCourse, type PersonRole } from '#access';
import type { Obligation } from '#courses/obligations';
import { hasEnded, phaseOf, type Course, type Phase } from '#courses';
import type { Asker } from '../asker.ts';
import { Foundation } from '../foundation.ts';
import { openCourse, type OpenCourse } from '../open-course.ts';
import { pinnedProgramme } from '../pinned-programme.ts';
import { storyAsOf, type AsOf, type Printed, type Story } from './as-of.ts';
import { dutiesOf, dutyOn, type DutyView } from './duties.ts';

export interface CourseView extends Printed {
  readonly id: string;
  readonly version: number;
  readonly phase: Phase;
  readonly ended: boolean;
  /** The role in which it was read: it decides how much is shown. */
  readonly role: PersonRole;
  readonly course: Course;
  /** Duties that are open or coming, the one due first at the top. */
  readonly next: readonly DutyView[];
}

/** Where a course is, at a moment on either axis. Throws `NotThere`, `AccessDenied`, `NotThen`. */
export class ReadCourse extends Query<CourseView> {
  constructor(
    readonly asker: Asker,
    readonly courseId: string,
    readonly asOf: AsOf,
  ) {
    super();
  }
}

@QueryHandler(ReadCourse)
export class ReadCourseHandler implements IQueryHandler<ReadCourse> {
  constructor(private readonly foundation: Foundation) {}

  execute({ asker, courseId, asOf }: ReadCourse): Promise<CourseView> {
    return openCourse(this.foundation, { asker, courseId, reading: 'ReadCourse' }, (open) => {
      const story = storyAsOf(open, asOf);
      return courseView(this.foundation, open, story, dutiesOf(this.foundation, story.course));
    });
  }
}

/** Where an open course is, or was as the story tells; `duties`: all of its. */
export const courseView = (
  { ports }: Pick<Foundation, 'ports'>,
  open: OpenCourse,
  { course, version, printed }: Story,
  duties: readonly Obligation[],
): CourseView => {
  const sees = seesOf(open.role, course.scheme, pinnedProgramme({ ports }, course).feedbackScope.value);
  const shown = { today: printed.at, calendar: ports.calendar, role: open.role };
  return {
    id: open.courseId,
    version,
    ...printed,
    phase: phaseOf[course.state],
    ended: hasEnded(course),
    role: open.role,
    course: visibleCourse(course, sees),
    next: duties
      .filter(({ rule, status, closes }) => status === 'open' && closes >= printed.at && seesDuty(rule, sees))
      .map((duty) => dutyOn(shown, duty)),
  };
};
