import { createHash } from 'node:crypto';
import { courseEventTypes } from '#courses';
import { messageEventTypes } from '#messages/message';
import { mentorEventTypes } from '#mentors';
import { courseTimelineProjection } from './course-timeline.ts';
import { createCoursesProjection, type CoursesProjectionPorts } from './courses-projection.ts';
import { mentorsProjection } from './mentors.ts';
import { messagesProjection } from './messages.ts';
import type { Projection } from './projection.ts';

/** Every projection there is, by its name in commands and status. */
export const projectionNames = ['courses', 'course_timeline', 'messages', 'mentors'] as const;

/** Every projection there is. */
export const createProjections = (ports: CoursesProjectionPorts): readonly Projection[] =>
  [createCoursesProjection(ports), courseTimelineProjection, messagesProjection, mentorsProjection].map(
    (projection) => ({ ...projection, version: `${projection.version}-${knownEvents}` }),
  );

/**
 * An older version of the program parks a stream in which it finds an event that it does not know. The one that does know
 * it is thereby another version of every read model: it builds them anew, and the stream is in them again.
 */
const knownEvents = createHash('sha256')
  .update([...courseEventTypes, ...mentorEventTypes, ...messageEventTypes].sort().join())
  .digest('hex')
  .slice(0, 8);
