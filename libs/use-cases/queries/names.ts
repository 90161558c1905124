import { logAccess, permit, type AccessEntry, type PersonRole, type Purpose, type Reading } from '#access';
import type { TenantTransaction } from '#event-store';
import type { SubjectId } from '#kernel';
import { readPeople, type Person } from '#personal-data';
import type { Asker } from '../asker.ts';
import { belongingOf, mentorOf } from '../course-belonging.ts';
import type { Foundation } from '../foundation.ts';
import { mentorBelonging } from '../give-mentor-command.ts';
import { loadCourse } from '../open-course.ts';

/** Someone as a list names him. A protected name is in no list; null too: erased, or never told. */
export interface Named {
  readonly subject: SubjectId;
  readonly name: string | null;
  readonly addressProtection: boolean;
}

export interface CourseNames {
  readonly course: string;
  readonly mentee: Named;
  /** The one proposed or matched now. */
  readonly mentor: Named | null;
}

/** Who asks to see names, what for, and as which reading it is written down. */
export interface Naming {
  readonly asker: Asker;
  readonly purpose: Purpose;
  readonly what: Reading | 'ReadNames';
}

interface Shown {
  /** The course's id, or the mentor's. */
  readonly of: string;
  readonly role: PersonRole;
  readonly subjects: readonly SubjectId[];
}

/**
 * Who the people of these courses are, each course judged by its stream as it is now; those that the asker may not read
 * persons of are left out. One entry in the access log for each person, in the same transaction.
 */
export const namesOfCourses = async (
  foundation: Foundation,
  tx: TenantTransaction,
  naming: Naming,
  courses: readonly string[],
): Promise<readonly CourseNames[]> => {
  const { person, chosen } = naming.asker;
  const shown: (Shown & { readonly mentee: SubjectId; readonly mentor: SubjectId | null })[] = [];
  for (const courseId of new Set(courses)) {
    const loaded = await loadCourse(foundation, tx, { tenant: person.tenant, courseId });
    if (loaded === undefined) continue;
    const { course } = loaded;
    const permission = permit(person, 'ReadPerson', {
      thing: belongingOf(course),
      ...(chosen && { chosen }),
    });
    if (!permission.permitted) continue;
    const [mentee, mentor] = [course.mentee, mentorOf(course)];
    const subjects = mentor === null ? [mentee] : [mentee, mentor];
    shown.push({ of: courseId, role: permission.role, subjects, mentee, mentor });
  }
  const name = await reveal(foundation, tx, naming, shown);
  return shown.map(({ of, mentee, mentor }) => ({
    course: of,
    mentee: name(mentee),
    mentor: mentor === null ? null : name(mentor),
  }));
};

/** Who these mentors are; those whom the asker may not know are left out. Logged as the names of a course are. */
export const namesOfMentors = async (
  foundation: Foundation,
  tx: TenantTransaction,
  naming: Naming,
  mentors: readonly SubjectId[],
): Promise<readonly Named[]> => {
  const { person, chosen } = naming.asker;
  const shown = [...new Set(mentors)].flatMap((mentor): readonly Shown[] => {
    const thing = mentorBelonging(mentor);
    const permission = permit(person, 'ReadMentorPerson', { thing, ...(chosen && { chosen }) });
    return permission.permitted ? [{ of: mentor, role: permission.role, subjects: [mentor] }] : [];
  });
  const name = await reveal(foundation, tx, naming, shown);
  return shown.map(({ of }) => name(of));
};

/** Writes down each person shown, then opens the vault. */
const reveal = async (
  { keys }: Foundation,
  tx: TenantTransaction,
  { asker, purpose, what }: Naming,
  shown: readonly Shown[],
): Promise<(subject: SubjectId) => Named> => {
  const { tenant, id } = asker.person;
  const entries = shown.flatMap(({ of, role, subjects }) =>
    subjects.map((subject): AccessEntry => ({
      ...{ actorId: id, actorRole: role, purpose, what },
      ...{ course: of, subject },
    })),
  );
  if (entries.length > 0) await logAccess(tx, tenant, entries);
  const subjects = [...new Set(shown.flatMap((each) => each.subjects))];
  const people = await readPeople(tx, keys, tenant, subjects);
  return (subject) => named(subject, people.get(subject));
};

const named = (subject: SubjectId, person: Person | undefined): Named => {
  const addressProtection = person?.addressProtection ?? false;
  return { subject, name: addressProtection ? null : (person?.name ?? null), addressProtection };
};
