import type { TenantTransaction } from '#event-store';
import type { Phase, StaffId } from '#courses';
import type { SubjectId } from '#kernel';
import { sql, type RawBuilder } from 'kysely';
import type { CaseloadEntry } from './caseload.ts';
import { afterCursor, pageOf, reading, readModels, type Page, type Paging } from './reading.ts';

export interface CaseloadFilter {
  readonly phase?: Phase;
  readonly programme?: string;
  readonly team?: string;
  /** Caseworker or coordinator of the course. */
  readonly staff?: StaffId;
  readonly caseworker?: StaffId;
  readonly coordinator?: StaffId;
  readonly mentee?: SubjectId;
  readonly mentor?: SubjectId;
  readonly municipality?: string;
  /** The readable number, whole. */
  readonly number?: string;
  readonly course?: string;
  /** These alone. */
  readonly courses?: readonly string[];
  /** Of one of the mentees that the query gives, or of one of these numbers. */
  readonly found?: { readonly mentees: RawBuilder<unknown>; readonly numbers: readonly string[] };
  /** Left out: open and ended courses. */
  readonly ended?: boolean;
}

const never = '9999-12-31';

const filtered = (tx: TenantTransaction, { staff, courses, found, ...filter }: CaseloadFilter) => {
  let query = readModels(tx).selectFrom('views.caseload');
  const exact = [
    'phase',
    'programme',
    'team',
    'caseworker',
    'coordinator',
    'mentee',
    'mentor',
    'municipality',
    'number',
    'course',
    'ended',
  ] as const;
  for (const column of exact) {
    const wanted = filter[column];
    if (wanted !== undefined) query = query.where(column, '=', wanted);
  }
  if (courses !== undefined) query = query.where('course', 'in', courses);
  if (found !== undefined)
    query = query.where(sql<boolean>`(number = any (${[...found.numbers]}) or mentee in (${found.mentees}))`);
  return staff === undefined
    ? query
    : query.where((where) => where.or([where('caseworker', '=', staff), where('coordinator', '=', staff)]));
};

/** Courses, those whose next duty is due first at the top, those without one last. */
export const readCaseload = async (
  tx: TenantTransaction,
  filter: CaseloadFilter,
  paging: Paging,
): Promise<Page<CaseloadEntry>> => {
  const due = sql`coalesce(next_due, ${never}::date)`;
  const rows = await reading(
    filtered(tx, filter)
      .selectAll()
      .where(afterCursor([due, sql`course::text`], paging.after))
      .orderBy(due)
      .orderBy(sql`course::text`)
      .limit(paging.limit + 1)
      .execute(),
  );
  return pageOf(rows, paging, ({ nextDue, course }) => [nextDue ?? never, course]);
};

/** How many courses there are in each phase. */
export const countCaseload = async (
  tx: TenantTransaction,
  filter: CaseloadFilter,
): Promise<Readonly<Partial<Record<Phase, number>>>> => {
  const rows = await reading(
    filtered(tx, filter)
      .select((select) => ['phase', select.fn.countAll<number>().as('count')])
      .groupBy('phase')
      .execute(),
  );
  return Object.fromEntries(rows.map(({ phase, count }) => [phase, count]));
};
