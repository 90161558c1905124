import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { logAccess, type PersonRole, type Purpose } from '#access';
import type { SubjectId } from '#kernel';
import { readPeople, type Person } from '#personal-data';
import type { Asker } from '../asker.ts';
import { belongingOf } from '../course-belonging.ts';
import { Foundation } from '../foundation.ts';
import { openCourse } from '../open-course.ts';

/** What one may read of someone; what is left out was not told, is erased, is protected, or is none of his business. */
export interface PersonView extends Partial<Person> {
  readonly subject: SubjectId;
  readonly addressProtection: boolean;
}

export interface PeopleView {
  readonly mentee: PersonView | null;
  readonly mentor: PersonView | null;
}

/** Who the people of a course are. Always for a purpose, always logged, one entry for each. */
export class ReadPerson extends Query<PeopleView> {
  constructor(
    readonly asker: Asker,
    readonly courseId: string,
    readonly purpose: Purpose,
    /** Show a protected name too, which is shown to no one by default. */
    readonly unprotected: boolean,
  ) {
    super();
  }
}

@QueryHandler(ReadPerson)
export class ReadPersonHandler implements IQueryHandler<ReadPerson> {
  constructor(private readonly foundation: Foundation) {}

  execute({ asker, courseId, purpose, unprotected }: ReadPerson): Promise<PeopleView> {
    const { tenant, id } = asker.person;
    const { keys } = this.foundation;
    return openCourse(
      this.foundation,
      { asker, courseId, reading: 'ReadPerson', purpose },
      async ({ course, role, tx }) => {
        const { mentor } = belongingOf(course);
        if (mentor !== null)
          await logAccess(tx, tenant, [
            { actorId: id, actorRole: role, purpose, what: 'ReadPerson', course: courseId, subject: mentor },
          ]);
        const subjects = [course.mentee, ...(mentor === null ? [] : [mentor])];
        const people = await readPeople(tx, keys, tenant, subjects);
        const view = (subject: SubjectId | null): PersonView | null => {
          const person = subject === null ? undefined : people.get(subject);
          return subject === null || person === undefined
            ? null
            : shownPerson(subject, person, role, unprotected);
        };
        return { mentee: view(course.mentee), mentor: view(mentor) };
      },
    );
  }
}

const mayLift: ReadonlySet<PersonRole> = new Set(['caseworker', 'coordinator', 'data-protection-officer']);

/** CPR numbers and birth dates are the municipality's and the data-protection officer's business. */
const readsNumber: ReadonlySet<PersonRole> = new Set(['caseworker', 'data-protection-officer']);

/** What someone in the role may read of a person; `unprotected` asks for a protected name, which not every role may. */
export const shownPerson = (
  subject: SubjectId,
  { cpr, birthDate, localId, ...contact }: Person,
  role: PersonRole,
  unprotected: boolean,
): PersonView => {
  if (contact.addressProtection && !(unprotected && mayLift.has(role)))
    return { subject, addressProtection: true };
  return {
    subject,
    ...contact,
    ...(readsNumber.has(role) && cpr !== undefined && { cpr }),
    ...(readsNumber.has(role) && birthDate !== undefined && { birthDate }),
    ...(readsNumber.has(role) && localId !== undefined && { localId }),
  };
};
