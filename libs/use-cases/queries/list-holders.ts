import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { permittedRole } from '#access';
import { withTenant } from '#event-store';
import { readHolders } from '#views/read-holders';
import type { Asker } from '../asker.ts';
import { Foundation } from '../foundation.ts';

/** Who has open courses, by sign-in and without names: also one who is in no list of the staff any more. Throws `AccessDenied`. */
export class ListHolders extends Query<readonly string[]> {
  constructor(readonly asker: Asker) {
    super();
  }
}

@QueryHandler(ListHolders)
export class ListHoldersHandler implements IQueryHandler<ListHolders> {
  constructor(private readonly foundation: Foundation) {}

  execute({ asker }: ListHolders): Promise<readonly string[]> {
    permittedRole(asker, 'ReadWorklist');
    return withTenant(this.foundation.pool, asker.person.tenant, readHolders);
  }
}
