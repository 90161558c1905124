import type { TenantTransaction } from '#event-store';
import { CamelCasePlugin, sql, type RawBuilder, type Transaction } from 'kysely';
import pg from 'pg';
import type { CaseloadEntry } from './caseload.ts';
import type { TimelineEntry } from './course-timeline.ts';
import type { FoldedMentor, MentorEntry } from './mentors.ts';
import type { MessageEntry } from './messages.ts';
import type { WaitingEntry } from './waiting-list.ts';
import type { WorklistEntry } from './worklist.ts';

type ViewTables = {
  'views.caseload': CaseloadEntry;
  'views.courseTimeline': Omit<TimelineEntry, 'corrected'> & { readonly corrects: string | null };
  'views.messages': MessageEntry;
  'views.mentors': MentorEntry;
  'views.mentorState': FoldedMentor;
  'views.waitingList': WaitingEntry;
  'views.worklist': WorklistEntry;
};

const camelCase = new CamelCasePlugin({ maintainNestedObjectKeys: true });

/** The read models in a transaction from `withTenant`: row-level security shows that tenant's rows alone. */
export const readModels = (tx: TenantTransaction): Transaction<ViewTables> =>
  tx.withTables<ViewTables>().withPlugin(camelCase);

/** No projector has built the read models yet: try again soon. */
export class ReadModelsNotBuilt extends Error {
  override readonly name = 'ReadModelsNotBuilt';
}

/** A cursor that no page gave out. */
export class BadCursor extends Error {
  override readonly name = 'BadCursor';
}

/** A page is asked for after the last one's `next`. */
export interface Paging {
  readonly after?: string;
  /** 1 to 1,000. */
  readonly limit: number;
}

export interface Page<Entry> {
  readonly entries: readonly Entry[];
  /** Where the next page begins; null when this is the last. */
  readonly next: string | null;
}

const undefinedTable = '42P01';
/** A class of errors: filters are checked before, so that only a forged cursor can hold such a value. */
const unreadableValue = '22';

/** Runs a query; a missing view becomes `ReadModelsNotBuilt`. */
export const reading = async <Result>(query: Promise<Result>): Promise<Result> => {
  try {
    return await query;
  } catch (error) {
    if (error instanceof pg.DatabaseError && error.code === undefinedTable)
      throw new ReadModelsNotBuilt('The read models have not been built yet', { cause: error });
    if (error instanceof pg.DatabaseError && error.code?.startsWith(unreadableValue) === true)
      throw new BadCursor('There is no such page', { cause: error });
    throw error;
  }
};

/** Cuts one row more than asked for into a page; `keyOf` names what the rows are ordered by. */
export const pageOf = <Entry>(
  rows: readonly Entry[],
  { limit }: Paging,
  keyOf: (entry: Entry) => readonly (string | number)[],
): Page<Entry> => {
  const entries = rows.slice(0, limit);
  const last = entries.at(-1);
  const next =
    rows.length > limit && last !== undefined
      ? Buffer.from(JSON.stringify(keyOf(last))).toString('base64url')
      : null;
  return { entries, next };
};

/** `(due, number) > ($1, $2)`: the rows after the cursor in their order; all of them without one. Throws `BadCursor`. */
export const afterCursor = (
  columns: readonly RawBuilder<unknown>[],
  after: string | undefined,
  order: '>' | '<' = '>',
): RawBuilder<boolean> => {
  if (after === undefined) return sql<boolean>`true`;
  const values = readCursor(after);
  if (values?.length !== columns.length) throw new BadCursor('There is no such page');
  return sql<boolean>`(${sql.join(columns)}) ${sql.raw(order)} (${sql.join(values)})`;
};

const readCursor = (after: string): readonly (string | number)[] | undefined => {
  try {
    const values: unknown = JSON.parse(Buffer.from(after, 'base64url').toString());
    return Array.isArray(values) && values.every((each) => ['string', 'number'].includes(typeof each))
      ? (values as (string | number)[])
      : undefined;
  } catch {
    return undefined;
  }
};
