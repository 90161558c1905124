import type { Decision } from '#kernel';
import type { ReassignCaseworker, ReassignCoordinator } from '../commands.ts';
import type { Course } from '../course.ts';
import type { CourseEvent } from '../events.ts';

/** Any open state: another caseworker has the course from now on. */
export const reassignCaseworker = ({ on, to }: ReassignCaseworker, course: Course): Decision<CourseEvent> =>
  course.caseworker === to ? [] : [{ type: 'CaseworkerChanged', data: { on, from: course.caseworker, to } }];

/** Any open state: another coordinator has the course from now on. */
export const reassignCoordinator = (
  { on, to }: ReassignCoordinator,
  course: Course,
): Decision<CourseEvent> =>
  course.coordinator === to
    ? []
    : [{ type: 'CoordinatorChanged', data: { on, from: course.coordinator, to } }];
