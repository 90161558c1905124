import { sql } from 'kysely';
import type pg from 'pg';
import { withTenant, type TenantTransaction } from '#event-store';
import { readKeyFolder } from '#personal-data';

/** What a restored database cannot know about what was done in the life that was lost, for people to look at. */
export interface Uncertain {
  /** Messages that waited when the backup was taken: perhaps sent since, and sent again with the same Message-ID. */
  readonly mayBeSentAgain: readonly string[];
  /** Courses with something due since the backup: their reminders were perhaps sent, and will be again, as new mails. */
  readonly dueSince: readonly string[];
  /** Subjects with a key and nothing under it: people of the lost life, or who never had a text. */
  readonly keysWithoutData: readonly string[];
  /** Subjects with data and no key, and no mark that it was destroyed: the keys are older than the database. */
  readonly dataWithoutKeys: readonly string[];
  /** Claims whose owner is not in the log or has ended. */
  readonly strayClaims: readonly string[];
}

/** Looks at one tenant; `head`: where its log stood when the epoch began. Throws `KeyStoreUnavailable`. */
export const findUncertain = async (
  { pool, keysFolder }: { pool: pg.Pool; keysFolder: string },
  tenant: string,
  head: number,
): Promise<Uncertain> => {
  const { kept, erased } = await readKeyFolder(keysFolder, tenant);
  return withTenant(pool, tenant, async (tx) => {
    const subjects = new Set(
      await column(
        tx,
        sql`
        select subject as name from people where tenant = ${tenant}
        union select subject from event_texts where tenant = ${tenant}
        union select id from staff where tenant = ${tenant}`,
      ),
    );
    const known = new Set([...kept, ...erased]);
    return {
      mayBeSentAgain: await column(
        tx,
        sql`
        select o.id::text as name from outbox o
        join events e on e.tenant = o.tenant and e.stream = 'message-' || o.id and e.version = 1
        where o.tenant = ${tenant} and o.state = 'queued' and e.position <= ${head} order by 1`,
      ),
      dueSince: await column(
        tx,
        sql`
        select course_id::text as name from course_wakes
        where tenant = ${tenant} and not ended and wake_at <= app_now() order by 1`,
      ),
      keysWithoutData: kept.filter((subject) => !subjects.has(subject)),
      dataWithoutKeys: [...subjects].filter((subject) => !known.has(subject)).toSorted(),
      strayClaims: await column(
        tx,
        sql`
        select c.key as name from claims c
        left join streams s on s.tenant = c.tenant and s.stream = c.owner
        left join course_wakes w
          on w.tenant = c.tenant and 'course-' || w.course_id = c.owner and w.version = s.version
        where c.tenant = ${tenant} and (s.stream is null or (w.ended and c.key not like 'frame:%')) order by 1`,
      ),
    };
  });
};

const column = async (tx: TenantTransaction, query: ReturnType<typeof sql>): Promise<readonly string[]> =>
  (await query.execute(tx)).rows.map((row) => (row as { readonly name: string }).name);
