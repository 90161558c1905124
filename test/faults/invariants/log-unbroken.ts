import type { Evidence, Invariant } from '../evidence.ts';

/** Positions 1, 2, 3 … without a gap, versions likewise within each stream, and recorded_at never running backwards. */
export const logUnbroken: Invariant = {
  name: 'positions are dense, versions contiguous, recordedAt monotone',
  broken: async ({ admin, tenant }: Pick<Evidence, 'admin' | 'tenant'>) => {
    const { rows } = await admin.query<{ position: string; stream: string; wrong: string }>(
      `select position, stream, wrong from (
         select position, stream, recorded_at,
           position - lag(position, 1, 0::bigint) over log as step,
           version - lag(version, 1, 0) over (partition by stream order by position) as advance,
           lag(recorded_at) over log as before
         from events where tenant = $1
         window log as (order by position)
       ) e cross join lateral (values
         (case when step <> 1 then 'comes ' || step || ' places after the one before' end),
         (case when advance <> 1 then 'is version +' || advance || ' of its stream' end),
         (case when before > recorded_at then 'was recorded before the one before' end)
       ) as complaint (wrong)
       where wrong is not null order by position limit 20`,
      [tenant],
    );
    const { rows: ends } = await admin.query<{ what: string }>(
      `select 'the head is at ' || h.position || ' and the log ends at ' || coalesce(max(e.position), 0) as what
       from heads h left join events e using (tenant) where tenant = $1
       group by h.position having h.position <> coalesce(max(e.position), 0)
       union all
       select s.stream || ' is said to be at version ' || s.version || ' and is at ' || coalesce(max(e.version), 0)
       from streams s left join events e using (tenant, stream) where tenant = $1
       group by s.stream, s.version having s.version <> coalesce(max(e.version), 0)`,
      [tenant],
    );
    return [
      ...rows.map(({ position, stream, wrong }) => `position ${position} (${stream}) ${wrong}`),
      ...ends.map(({ what }) => what),
    ];
  },
};
