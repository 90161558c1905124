import type { Belonging } from '#access';
import { matchSuspended, type Course } from '#courses';

/** Whom a course belongs to now. A mentor belongs to it while he is proposed or matched and the match does not rest. */
export const belongingOf = (course: Course): Belonging => ({
  team: course.team,
  caseworker: course.caseworker,
  coordinator: course.coordinator,
  mentor: mentorOf(course),
  mentee: course.mentee,
});

/** The mentor proposed or matched now. */
export const mentorOf = (course: Course): string | null => {
  if (matchSuspended(course)) return null;
  if ('proposal' in course) return course.proposal.mentor;
  return 'match' in course ? (course.match?.mentor ?? null) : null;
};
