import { sql } from 'kysely';
import type { TenantTransaction } from '#event-store';

export interface DutySigns {
  /** Courses of which something is due and has not been done. */
  readonly due: {
    readonly courses: number;
    /** How long the oldest has been due, by the application's clock; 0 when there is none. */
    readonly seconds: number;
  };
  readonly outbox: {
    readonly waiting: number;
    /** Of those: tried in vain at least once. */
    readonly failing: number;
    /** How long the oldest has waited, in real time. */
    readonly seconds: number;
    /** Of those queued in the last seven days. */
    readonly givenUp: number;
  };
}

/** What is due or waits to be sent in the transaction's tenant. */
export const readDutySigns = async (tx: TenantTransaction, tenant: string): Promise<DutySigns> => {
  const due = await sql<{ courses: number; seconds: number }>`
    select count(*) as courses, coalesce(extract(epoch from app_now() - min(wake_at)), 0)::float8 as seconds
    from course_wakes where tenant = ${tenant} and not ended and wake_at <= app_now()
  `.execute(tx);
  const outbox = await sql<{ waiting: number; failing: number; seconds: number }>`
    select count(*) as waiting, count(*) filter (where attempts > 0) as failing,
      coalesce(extract(epoch from clock_timestamp() - min(queued_at)), 0)::float8 as seconds
    from outbox where tenant = ${tenant} and state = 'queued'
  `.execute(tx);
  const givenUp = await sql<{ count: number }>`
    select count(*) as count from outbox
    where tenant = ${tenant} and state = 'givenUp' and queued_at > clock_timestamp() - interval '7 days'
  `.execute(tx);
  return {
    due: due.rows[0] ?? { courses: 0, seconds: 0 },
    outbox: {
      ...(outbox.rows[0] ?? { waiting: 0, failing: 0, seconds: 0 }),
      givenUp: givenUp.rows[0]?.count ?? 0,
    },
  };
};
