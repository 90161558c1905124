import type { Recorded } from '#kernel';
import type { EventsTable } from './tables.ts';
import { upcast, type Upcasters } from './upcast.ts';

/** A row of `events` as everyone reads it, at its newest schema version; without texts. */
export const toRecorded = (row: Omit<EventsTable, 'text_hashes'>, upcasters: Upcasters): Recorded =>
  upcast(
    {
      id: row.id,
      tenant: row.tenant,
      stream: row.stream,
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
    },
    upcasters,
  );
