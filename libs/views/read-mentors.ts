import type { TenantTransaction } from '#event-store';
import type { LocalDate, SubjectId } from '#kernel';
import type { Mentor, MentorKind } from '#mentors';
import { sql, type RawBuilder } from 'kysely';
import type { FoldedMentor, MentorEntry } from './mentors.ts';
import { afterCursor, pageOf, reading, readModels, type Page, type Paging } from './reading.ts';

export interface MentorFilter {
  readonly state?: Mentor['state'];
  readonly trade?: string;
  readonly area?: string;
  readonly language?: string;
  /** Only those with a free place. */
  readonly free?: boolean;
  readonly kind?: MentorKind;
  /** Only those with a check or a training that counts no more on this day. */
  readonly expiredBy?: LocalDate;
  /** Those alone whom the query gives. */
  readonly found?: RawBuilder<unknown>;
}

const filtered = (
  tx: TenantTransaction,
  { state, trade, area, language, free, kind, expiredBy, found }: MentorFilter,
) => {
  let query = readModels(tx).selectFrom('views.mentors');
  if (kind !== undefined) query = query.where('kind', '=', kind);
  if (expiredBy !== undefined) query = query.where('nextExpiry', '<=', expiredBy);
  if (found !== undefined) query = query.where(sql<boolean>`mentor in (${found})`);
  if (state !== undefined) query = query.where('state', '=', state);
  if (trade !== undefined) query = query.where(sql<boolean>`${trade} = any(trades)`);
  if (area !== undefined) query = query.where(sql<boolean>`${area} = any(areas)`);
  if (language !== undefined) query = query.where(sql<boolean>`${language} = any(languages)`);
  if (free === true) query = query.whereRef('placesTaken', '<', 'capacity');
  return query;
};

/** Mentors, those with the most free places first. */
export const readMentors = async (
  tx: TenantTransaction,
  filter: MentorFilter,
  paging: Paging,
): Promise<Page<MentorEntry>> => {
  const taken = sql`places_taken - capacity`;
  const rows = await reading(
    filtered(tx, filter)
      .selectAll()
      .where(afterCursor([taken, sql`mentor`], paging.after))
      .orderBy(taken)
      .orderBy('mentor')
      .limit(paging.limit + 1)
      .execute(),
  );
  return pageOf(rows, paging, ({ placesTaken, capacity, mentor }) => [placesTaken - capacity, mentor]);
};

/** How many mentors there are in each state. */
export const countMentors = async (
  tx: TenantTransaction,
  filter: MentorFilter,
): Promise<Readonly<Partial<Record<Mentor['state'], number>>>> => {
  const rows = await reading(
    filtered(tx, filter)
      .select((select) => ['state', select.fn.countAll<number>().as('count')])
      .groupBy('state')
      .execute(),
  );
  return Object.fromEntries(rows.map(({ state, count }) => [state, count]));
};

/** Which of these are mentors. */
export const mentorsAmong = async (
  tx: TenantTransaction,
  subjects: readonly SubjectId[],
): Promise<readonly SubjectId[]> => {
  if (subjects.length === 0) return [];
  const rows = await reading(
    readModels(tx).selectFrom('views.mentors').select('mentor').where('mentor', 'in', subjects).execute(),
  );
  return rows.map(({ mentor }) => mentor);
};

/** The whole corps as matching asks for it. */
export const readCorps = (tx: TenantTransaction): Promise<readonly FoldedMentor[]> =>
  reading(readModels(tx).selectFrom('views.mentorState').selectAll().orderBy('mentor').execute());
