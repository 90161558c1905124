import { mentorOf } from '../course-belonging.ts';
import type { Course, Recipient } from '#courses';
import type { StaffDirectory } from '#messages';

/**
 * Who has the role on the course: ids of the vault or of staff. No one named: the team's own in that role;
 * no one there either: null, so that the message is given up where people see it.
 */
export const recipientsOf = async (
  staff: StaffDirectory,
  tenant: string,
  course: Course,
  role: Recipient,
): Promise<readonly (string | null)[]> => {
  const named = namedOn(course, role);
  if (named !== null) return [named];
  if (role === 'mentor' || role === 'mentee') return [null];
  const team = await staff.inRole(tenant, role, course.team);
  return team.length > 0 ? team : [null];
};

const namedOn = (course: Course, role: Recipient): string | null => {
  switch (role) {
    case 'mentor':
      return mentorOf(course);
    case 'mentee':
      return course.mentee;
    case 'caseworker':
      return course.caseworker;
    case 'coordinator':
      return course.coordinator;
    case 'leader':
      return null;
  }
};
