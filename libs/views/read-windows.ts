import type { TenantTransaction } from '#event-store';
import type { LocalDate } from '#kernel';
import { type Hidden, notHidden } from './read-worklist.ts';
import { reading, readModels } from './reading.ts';
import type { WorklistEntry } from './worklist.ts';

/** Windows of one rule that are due, before they are moved to a working day, from one day to another. */
export interface WindowsFilter {
  readonly rule: string;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly courses?: readonly string[];
  readonly team?: string;
  readonly staff?: string;
  readonly without: readonly Hidden[];
}

export type UnmetWindow = Pick<WorklistEntry, 'course' | 'number' | 'rule' | 'ordinal' | 'leg' | 'due'>;

/** Those that are open or were missed, the oldest first, and no more than so many. */
export const readUnmetWindows = (
  tx: TenantTransaction,
  { rule, from, to, courses, team, staff, without }: WindowsFilter,
  limit: number,
): Promise<readonly UnmetWindow[]> => {
  let query = readModels(tx)
    .selectFrom('views.worklist')
    .select(['course', 'number', 'rule', 'ordinal', 'leg', 'due'])
    .where('rule', '=', rule)
    .where('due', '>=', from)
    .where('due', '<=', to)
    .where('status', 'in', ['open', 'missed']);
  if (courses !== undefined) query = query.where('course', 'in', [...courses]);
  if (team !== undefined) query = query.where('team', '=', team);
  if (staff !== undefined) query = query.where('staff', '=', staff);
  for (const hidden of without) query = query.where(notHidden(hidden));
  return reading(
    query.orderBy('due').orderBy('course').orderBy('ordinal').orderBy('leg').limit(limit).execute(),
  );
};
