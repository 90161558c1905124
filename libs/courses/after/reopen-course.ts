import { addOffset } from '#due';
import { addDays, daysBetween } from '#calendar';
import { isBlank, withTexts } from '#kernel';
import type { Decision, Refusal } from '#kernel';
import type { ReopenCourse } from '../commands.ts';
import type { Closed, PostFollowUp } from '../course.ts';
import type { CourseEvent } from '../events.ts';
import { isStatutoryScheme } from '../legal-basis.ts';
import { mentorObjection } from '../matching/mentor-objection.ts';
import { objection, refuse } from '../refuse.ts';
import { standsStill } from '../standstill.ts';
import { approvalObjection } from '../throughout/approval.ts';

/**
 * closed, postFollowUp → active with the same mentor, or waiting for another: within the days the version allows, with a
 * reason and a leader's yes. Later than that a new course is linked to the old one.
 */
export const reopenCourse = (command: ReopenCourse, course: Closed | PostFollowUp): Decision<CourseEvent> => {
  const { on, today, reason, to, programme, calendar, actor } = command;
  const { count, unit } = programme.limits.reopenWithin.value;
  const latest = addOffset(calendar, course.closedOn, { count, unit });
  return (
    objection(
      isBlank(reason) && refuse('REASON_MISSING'),
      today > latest && refuse('TOO_LATE_TO_REOPEN', { latest }),
      !isStatutoryScheme(command) && course.consentWithdrawnOn !== null && refuse('CONSENT_MISSING'),
      approvalObjection(course, 'reopening', actor),
      to === 'active' && objectionToGoOn(command, course),
    ) ?? [
      {
        type: 'CourseReopened',
        data: {
          on,
          to,
          ...(to === 'active' ? goingOn(command, course) : { mentor: null, place: null, end: null }),
        },
        ...withTexts(course.mentee, { reason }),
      },
    ]
  );
};

const movedEnd = (command: ReopenCourse, course: Closed | PostFollowUp) => {
  const { closedOn, last } = course;
  const end = last.agreement?.terms.end ?? closedOn;
  const since = standsStill(course)?.from ?? closedOn;
  return isStatutoryScheme(command) ? end : addDays(end, daysBetween(since, command.on));
};

/** Why the pair cannot go on where it stopped, if so. */
const objectionToGoOn = (command: ReopenCourse, course: Closed | PostFollowUp): Refusal | undefined => {
  const { mentor, programme, on } = command;
  const { agreement, match } = course.last;
  if (agreement === null || match === null || mentor === null) return refuse('NO_MATCH_TO_GO_ON');
  return objection(
    movedEnd(command, course) <= on && refuse('AGREEMENT_OVER', { end: agreement.terms.end }),
    mentorObjection(mentor, course, programme),
  );
};

const goingOn = (command: ReopenCourse, course: Closed | PostFollowUp) => ({
  mentor: course.last.match?.mentor ?? null,
  place: command.mentor?.freePlace ?? null,
  end: movedEnd(command, course),
});
