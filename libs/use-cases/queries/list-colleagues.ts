import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { permittedRole } from '#access';
import { createStaffDirectory } from '#messages';
import type { Asker } from '../asker.ts';
import { Foundation } from '../foundation.ts';

/** Who a course may be given to, by sign-in. */
export interface ColleaguesView {
  readonly caseworkers: readonly string[];
  readonly coordinators: readonly string[];
}

/** The caseworkers and coordinators of the organisation, by sign-in and without names. Throws `AccessDenied`. */
export class ListColleagues extends Query<ColleaguesView> {
  constructor(readonly asker: Asker) {
    super();
  }
}

@QueryHandler(ListColleagues)
export class ListColleaguesHandler implements IQueryHandler<ListColleagues> {
  constructor(private readonly foundation: Foundation) {}

  async execute({ asker }: ListColleagues): Promise<ColleaguesView> {
    permittedRole(asker, 'ReadWorklist');
    const { pool, keys } = this.foundation;
    const staff = createStaffDirectory(pool, keys);
    const [caseworkers, coordinators] = await Promise.all([
      staff.inRole(asker.person.tenant, 'caseworker', null),
      staff.inRole(asker.person.tenant, 'coordinator', null),
    ]);
    return { caseworkers, coordinators };
  }
}
