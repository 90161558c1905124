import type pg from 'pg';

/** The events of one command in one stream. */
export interface RecordedCommand {
  readonly stream: string;
  readonly first: number;
  readonly last: number;
  readonly events: number;
}

/** What each command of a person recorded, by `<actor> <command id>`: read from the events, not from the table of commands. */
export const recordedBy = async (
  admin: pg.Pool,
  tenant: string,
): Promise<ReadonlyMap<string, readonly RecordedCommand[]>> => {
  const { rows } = await admin.query<RecordedCommand & { id: string }>(
    `select actor_id || ' ' || command_id as id, stream, min(position)::int as first, max(position)::int as last,
       count(*)::int as events
     from events where tenant = $1 group by actor_id, command_id, stream`,
    [tenant],
  );
  const found = new Map<string, RecordedCommand[]>();
  for (const { id, ...row } of rows) found.set(id, [...(found.get(id) ?? []), row]);
  return found;
};
