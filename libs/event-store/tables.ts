import type { Generated } from 'kysely';
import type { Instant, KeyGroup, Role, StreamId, SubjectId } from '#kernel';
import type { JsonValue } from './event-store.ts';

/** A text's place in an event's header: about whom, under which key group, and the SHA-256 (hex) of its ciphertext. */
export interface TextHash {
  readonly subject: SubjectId;
  readonly group: KeyGroup;
  readonly sha256: string;
}

export interface EventsTable {
  tenant: string;
  position: number;
  stream: StreamId;
  version: number;
  id: string;
  type: string;
  schema_version: number;
  data: object;
  text_hashes: Readonly<Record<string, TextHash>> | null;
  occurred_at: Instant;
  recorded_at: Instant;
  actor_id: string;
  actor_role: Role;
  command_id: string;
  correlation_id: string;
  causation_id: string | null;
  programme_version: string | null;
  rule_version: string | null;
}

export interface EventTextsTable {
  tenant: string;
  stream: StreamId;
  version: number;
  field: string;
  subject: SubjectId;
  key_group: KeyGroup;
  key_version: number;
  ciphertext: Buffer;
}

/** The store's tables as the application may read them; it writes none of them except through functions. */
export interface Tables {
  app_clock: { singleton: boolean; ahead_ms: number };
  checkpoints: { tenant: string; subscription: string; position: number };
  claims: { tenant: string; key: string; owner: StreamId };
  commands: {
    tenant: string;
    actor_id: string;
    command_id: string;
    stream: StreamId;
    version: number;
    event_count: number;
    content_hash: string;
    answer: JsonValue;
  };
  event_texts: EventTextsTable;
  events: EventsTable;
  heads: { tenant: string; position: number; recorded_at: Instant };
  leases: { tenant: string; part: string; holder: string; expires_at: Instant };
  numbers: { tenant: string; kind: string; last: number };
  parked_streams: {
    tenant: string;
    subscription: string;
    stream: StreamId;
    position: number;
    error: string;
    parked_at: Generated<Instant>;
  };
  people: {
    tenant: string;
    subject: SubjectId;
    key_version: number;
    ciphertext: Buffer;
    changed_at: Instant;
  };
  people_look_ups: { tenant: string; look_up: string; subject: SubjectId };
  streams: { tenant: string; stream: StreamId; version: number };
  tenants: { tenant: string; created_at: Generated<Instant> };
}
