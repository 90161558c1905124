import { isBlank, withTexts } from '#kernel';
import type { Decision } from '#kernel';
import type { TransferCourse } from '../commands.ts';
import type { Course } from '../course.ts';
import type { CourseEvent } from '../events.ts';
import { isStatutoryScheme } from '../legal-basis.ts';
import { objection, refuse } from '../refuse.ts';

/** Any open state: another municipality or team has the course from now on, and has said that it takes it. */
export const transferCourse = (command: TransferCourse, course: Course): Decision<CourseEvent> => {
  const { on, municipality, team, coordinator, caseworker, acceptedBy, basis, reason, actor } = command;
  if (course.municipality === municipality && course.team === team) return [];
  return (
    objection(
      isBlank(reason) && refuse('REASON_MISSING'),
      acceptedBy === actor && refuse('RECEIVER_NOT_ASKED'),
      isStatutoryScheme(command) && caseworker === null && refuse('CASEWORKER_MISSING'),
    ) ?? [
      {
        type: 'CourseTransferred',
        data: {
          on,
          from: { municipality: course.municipality, team: course.team },
          to: { municipality, team },
          coordinator,
          caseworker,
          acceptedBy,
          basis,
        },
        ...withTexts(course.mentee, { reason }),
      },
    ]
  );
};
