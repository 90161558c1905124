import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { permittedRole } from '#access';
import { withTenant } from '#event-store';
import type { Mentor } from '#mentors';
import type { MentorEntry } from '#views/mentors';
import { countMentors, readMentors, type MentorFilter } from '#views/read-mentors';
import type { Page, Paging } from '#views/reading';
import type { Asker } from '../asker.ts';
import { Foundation } from '../foundation.ts';

export interface MentorsView extends Page<MentorEntry> {
  /** Of each state, whichever is shown. */
  readonly counts: Readonly<Partial<Record<Mentor['state'], number>>>;
}

/** The mentor corps, without names. Throws `AccessDenied`. */
export class ListMentors extends Query<MentorsView> {
  constructor(
    readonly asker: Asker,
    readonly filter: MentorFilter,
    readonly paging: Paging,
  ) {
    super();
  }
}

@QueryHandler(ListMentors)
export class ListMentorsHandler implements IQueryHandler<ListMentors> {
  constructor(private readonly foundation: Foundation) {}

  execute({ asker, filter: { state, ...inAnyState }, paging }: ListMentors): Promise<MentorsView> {
    permittedRole(asker, 'ReadMentors');
    return withTenant(this.foundation.pool, asker.person.tenant, async (tx) => ({
      ...(await readMentors(tx, { ...inAnyState, ...(state && { state }) }, paging)),
      counts: await countMentors(tx, inAnyState),
    }));
  }
}
