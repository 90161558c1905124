import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { localDateOf } from '#calendar';
import { logAccess, permit, permittedRole } from '#access';
import { withTenant } from '#event-store';
import { mentorActionsIn, type Mentor, type MentorAction } from '#mentors';
import type { Asker } from '../asker.ts';
import { Foundation } from '../foundation.ts';
import { gatherMentor } from '../gather-mentor.ts';
import { mentorBelonging } from '../give-mentor-command.ts';
import { there } from '../not-there.ts';

export interface MentorView {
  readonly version: number;
  readonly mentor: Mentor;
  readonly placesTaken: number;
  /** What the reader may do about the mentor now. */
  readonly commands: readonly MentorAction[];
}

/** One mentor, read from the stream. Throws `NotThere`, `AccessDenied`. */
export class ReadMentor extends Query<MentorView> {
  constructor(
    readonly asker: Asker,
    readonly mentorId: string,
  ) {
    super();
  }
}

@QueryHandler(ReadMentor)
export class ReadMentorHandler implements IQueryHandler<ReadMentor> {
  constructor(private readonly foundation: Foundation) {}

  async execute({ asker, mentorId }: ReadMentor): Promise<MentorView> {
    const { tenant, id } = asker.person;
    const { mentors, ports, pool } = this.foundation;
    const { mentor, version, now } = there(await mentors.load(tenant, mentorId));
    const role = permittedRole(asker, 'ReadMentor', mentorBelonging(mentorId));
    await withTenant(pool, tenant, (tx) =>
      logAccess(tx, tenant, [
        {
          actorId: id,
          actorRole: role,
          purpose: null,
          what: 'ReadMentor',
          course: mentorId,
          subject: mentorId,
        },
      ]),
    );
    const { placesTaken } = await gatherMentor(ports, tenant, mentorId, localDateOf(now));
    const { person, chosen } = asker;
    const thing = mentorBelonging(mentorId);
    const commands = mentorActionsIn(mentor).filter(
      (action) => permit(person, action, { thing, ...(chosen && { chosen }) }).permitted,
    );
    return { version, mentor, placesTaken, commands };
  }
}
