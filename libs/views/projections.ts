import { courseTimelineProjection } from './course-timeline.ts';
import { createCoursesProjection, type CoursesProjectionPorts } from './courses-projection.ts';
import { mentorsProjection } from './mentors.ts';
import { messagesProjection } from './messages.ts';
import type { Projection } from './projection.ts';

/** Every projection there is, by its name in commands and status. */
export const projectionNames = ['courses', 'course_timeline', 'messages', 'mentors'] as const;

/** Every projection there is. */
export const createProjections = (ports: CoursesProjectionPorts): readonly Projection[] => [
  createCoursesProjection(ports),
  courseTimelineProjection,
  messagesProjection,
  mentorsProjection,
];
