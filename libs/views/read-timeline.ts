import type { TenantTransaction } from '#event-store';
import { sql } from 'kysely';
import type { TimelineEntry } from './course-timeline.ts';
import { afterCursor, pageOf, reading, readModels, type Page, type Paging } from './reading.ts';

/** A course's events, newest first. */
export const readTimeline = async (
  tx: TenantTransaction,
  course: string,
  paging: Paging,
): Promise<Page<TimelineEntry>> => {
  const rows = await reading(
    readModels(tx)
      .selectFrom('views.courseTimeline as entry')
      .selectAll('entry')
      .select(
        sql<boolean>`exists (
          select from views.course_timeline later
          where later.tenant = entry.tenant and later.course = entry.course and later.corrects = entry.told
        )`.as('corrected'),
      )
      .where('entry.course', '=', course)
      .where(afterCursor([sql`entry.version`], paging.after, '<'))
      .orderBy('entry.version', 'desc')
      .limit(paging.limit + 1)
      .execute(),
  );
  return pageOf(rows, paging, ({ version }) => [version]);
};
