import type { Recorded, StreamId, Text } from '#kernel';
import type { EventsTable } from './tables.ts';
import { upcast, type Upcasters } from './upcast.ts';

/** A row of `events` as everyone reads it, at its newest schema version; without texts. */
export const toRecorded = (row: Omit<EventsTable, 'text_hashes'>, upcasters: Upcasters): Recorded =>
  recordedIn(row.tenant, row.stream, row, upcasters);

/** The same for a row of a stream one knows, with the texts that were opened. */
export const recordedIn = (
  tenant: string,
  stream: StreamId,
  row: Omit<EventsTable, 'tenant' | 'stream' | 'text_hashes'>,
  upcasters: Upcasters,
  texts?: Readonly<Record<string, Text>>,
): Recorded => {
  const event: Recorded = {
    id: row.id,
    tenant,
    stream,
    version: row.version,
    position: row.position,
    type: row.type,
    schemaVersion: row.schema_version,
    data: row.data,
    occurredAt: row.occurred_at,
    recordedAt: row.recorded_at,
    actor: { id: row.actor_id, role: row.actor_role },
    commandId: row.command_id,
    correlationId: row.correlation_id,
    causationId: row.causation_id,
    programmeVersion: row.programme_version,
    ruleVersion: row.rule_version,
  };
  return upcast(texts === undefined ? event : { ...event, texts }, upcasters);
};
