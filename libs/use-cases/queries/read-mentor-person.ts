import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { logAccess, permittedRole, type Purpose } from '#access';
import { withTenant } from '#event-store';
import { readPerson } from '#personal-data';
import type { Asker } from '../asker.ts';
import { Foundation } from '../foundation.ts';
import { mentorBelonging } from '../give-mentor-command.ts';
import { there } from '../not-there.ts';
import { shownPerson, type PersonView } from './read-person.ts';

/** Who a mentor of the corps is. For a purpose, and logged. Throws `NotThere`, `AccessDenied`. */
export class ReadMentorPerson extends Query<{ readonly mentor: PersonView | null }> {
  constructor(
    readonly asker: Asker,
    readonly mentorId: string,
    readonly purpose: Purpose,
    /** Show a protected name too, which is shown to no one by default. */
    readonly unprotected: boolean,
  ) {
    super();
  }
}

@QueryHandler(ReadMentorPerson)
export class ReadMentorPersonHandler implements IQueryHandler<ReadMentorPerson> {
  constructor(private readonly foundation: Foundation) {}

  async execute({ asker, mentorId, purpose, unprotected }: ReadMentorPerson) {
    const { mentors, pool, keys } = this.foundation;
    const { tenant, id } = asker.person;
    there(await mentors.load(tenant, mentorId));
    const role = permittedRole(asker, 'ReadMentorPerson', mentorBelonging(mentorId));
    return withTenant(pool, tenant, async (tx) => {
      const about = { course: mentorId, subject: mentorId };
      const what = 'ReadMentorPerson';
      await logAccess(tx, tenant, [{ actorId: id, actorRole: role, purpose, what, ...about }]);
      const person = await readPerson(tx, keys, tenant, mentorId);
      return { mentor: person === undefined ? null : shownPerson(mentorId, person, role, unprotected) };
    });
  }
}
