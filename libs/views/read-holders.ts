import { sql } from 'kysely';
import type { TenantTransaction } from '#event-store';
import { reading } from './reading.ts';

/** The caseworkers and coordinators who have an open course, by sign-in. */
export const readHolders = async (tx: TenantTransaction): Promise<readonly string[]> => {
  const { rows } = await reading(
    sql<{ id: string }>`
      select caseworker as id from views.caseload where not ended and caseworker is not null
      union
      select coordinator from views.caseload where not ended and coordinator is not null
      order by id
    `.execute(tx),
  );
  return rows.map(({ id }) => id);
};
