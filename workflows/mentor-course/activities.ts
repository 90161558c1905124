import type { CourseRef, TickAnswer } from './messages.ts';

/** The workflow's only hand. Safe to repeat and to run twice at once. */
export interface CourseActivities {
  tick: (course: CourseRef) => Promise<TickAnswer>;
}

/** Who does the work: `tickCourse` of the use cases. */
export interface CoursePorts {
  tickCourse: (tenant: string, courseId: string) => Promise<TickAnswer>;
}

/** The activities over their port. */
export const createCourseActivities = ({ tickCourse }: CoursePorts): CourseActivities => ({
  tick: ({ tenant, courseId }) => tickCourse(tenant, courseId),
});
