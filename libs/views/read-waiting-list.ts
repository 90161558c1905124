import type { TenantTransaction } from '#event-store';
import { readModels, reading } from './reading.ts';
import type { WaitingEntry } from './waiting-list.ts';

/** Everyone who waits in the tenant, whoever they belong to: what is best for all is asked of all. */
export const readWaitingList = (tx: TenantTransaction): Promise<readonly WaitingEntry[]> =>
  reading(readModels(tx).selectFrom('views.waitingList').selectAll().orderBy('course').execute());
