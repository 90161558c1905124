import type { TenantTransaction } from '#event-store';
import type { LocalDate } from '#kernel';
import type { RetentionRule } from '#programmes';
import { sql } from 'kysely';
import type { CaseloadEntry } from './caseload.ts';
import { afterCursor, pageOf, reading, readModels, type Page, type Paging } from './reading.ts';

/** A course some of whose data are no longer to be kept. No name: whose they are stands in the vault. */
export type DisposalEntry = Pick<
  CaseloadEntry,
  'course' | 'number' | 'state' | 'programme' | 'municipality'
> & {
  readonly keptFrom: LocalDate;
};

/** PostgreSQL adds months as the calendar does: the last day of February is a month after the last of January. */
const dueAfter = ({ keep: { count, unit } }: Pick<RetentionRule, 'keep'>) =>
  unit === 'mo'
    ? sql`(kept_from + make_interval(months => ${count}))::date`
    : sql`(kept_from + ${unit === 'wk' ? 7 * count : count}::integer)`;

const dueBy = (tx: TenantTransaction, retention: readonly Pick<RetentionRule, 'keep'>[], until: LocalDate) =>
  readModels(tx)
    .selectFrom('views.caseload')
    .where('keptFrom', 'is not', null)
    .where((where) => where.or(retention.map((rule) => sql<boolean>`${dueAfter(rule)} <= ${until}::date`)));

/** Courses with data due for disposal by that day, those kept the longest first. */
export const readDisposal = async (
  tx: TenantTransaction,
  retention: readonly Pick<RetentionRule, 'keep'>[],
  until: LocalDate,
  paging: Paging,
): Promise<Page<DisposalEntry>> => {
  const rows = await reading(
    dueBy(tx, retention, until)
      .select(['course', 'number', 'state', 'programme', 'municipality'])
      .select(sql<LocalDate>`kept_from`.as('keptFrom'))
      .where(afterCursor([sql`kept_from`, sql`course::text`], paging.after))
      .orderBy('keptFrom')
      .orderBy(sql`course::text`)
      .limit(paging.limit + 1)
      .execute(),
  );
  return pageOf(rows, paging, ({ keptFrom, course }) => [keptFrom, course]);
};

/** How many there are. */
export const countDisposal = async (
  tx: TenantTransaction,
  retention: readonly Pick<RetentionRule, 'keep'>[],
  until: LocalDate,
): Promise<number> => {
  const [row] = await reading(
    dueBy(tx, retention, until)
      .select((select) => select.fn.countAll<number>().as('count'))
      .execute(),
  );
  return row?.count ?? 0;
};
