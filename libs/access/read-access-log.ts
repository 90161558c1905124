import { sql } from 'kysely';
import type { TenantTransaction } from '#event-store';
import type { Instant, SubjectId } from '#kernel';
import { afterCursor, pageOf, reading, type Page, type Paging } from '#views/reading';
import type { AccessTables } from './access-log.ts';

/** One reading that was written down. */
export interface Look {
  /** Its running number in the organisation's log. */
  readonly id: number;
  readonly at: Instant;
  readonly role: string;
  /** `ReadPerson`, `ReadCourse` … */
  readonly what: string;
  /** Null where neither a name nor anyone's words were shown. */
  readonly purpose: string | null;
  /** Who looked, by sign-in id. */
  readonly actor: string;
  /** Whom it was about. */
  readonly subject: SubjectId | null;
}

export interface LooksAt {
  /** The course's id, or the mentor's. */
  readonly course: string;
  /** Those alone that were about this person. */
  readonly subject?: SubjectId;
}

/** Who has looked, newest first. */
export const readAccessLog = async (
  tx: TenantTransaction,
  { course, subject }: LooksAt,
  paging: Paging,
): Promise<Page<Look>> => {
  let query = tx
    .withTables<AccessTables>()
    .selectFrom('access_log')
    .select(['id', 'read_at as at', 'actor_role as role', 'what', 'purpose', 'actor_id as actor', 'subject'])
    .where('course', '=', course)
    .where(afterCursor([sql`id`], paging.after, '<'));
  if (subject !== undefined) query = query.where('subject', '=', subject);
  const rows = await reading(
    query
      .orderBy('id', 'desc')
      .limit(paging.limit + 1)
      .execute(),
  );
  return pageOf(rows, paging, ({ id }) => [id]);
};
