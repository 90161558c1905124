import type { Decision } from '#kernel';
import { addOffset } from '#due';
import type { ArchiveCourse } from '../commands.ts';
import type { Closed, PostFollowUp } from '../course.ts';
import { dutiesUnder } from '../duties.ts';
import type { CourseEvent } from '../events.ts';

/**
 * postFollowUp → archived when the last point is settled or 13 months have passed; closed → archived without consent
 * for later contact, when the time to reopen has passed.
 */
export const archiveCourse = (
  command: ArchiveCourse,
  course: Closed | PostFollowUp,
): Decision<CourseEvent> => {
  const { on, today, programme, calendar } = command;
  const { reopenWithin, archiveAfter } = programme.limits;
  const passed = (limit: typeof reopenWithin) => today > addOffset(calendar, course.closedOn, limit.value);
  const settled = () => dutiesUnder('postClosure', command, course).every(({ status }) => status !== 'open');
  const due =
    course.state === 'closed'
      ? course.consent?.laterContact !== true && passed(reopenWithin)
      : passed(archiveAfter) || settled();
  return due ? [{ type: 'CourseArchived', data: { on } }] : [];
};
