import { v7 as uuidv7 } from 'uuid';
import type { KeyRing } from '#personal-data';
import type { Append } from './event-store.ts';
import { sealTexts, type SealedTexts } from './seal-texts.ts';
import type { EventsTable } from './tables.ts';
import { newestSchema, type Upcasters } from './upcast.ts';

/** The columns an event brings along; its position and `recordedAt` are the database's to give. */
type NewRow = Omit<EventsTable, 'tenant' | 'position' | 'recorded_at'>;

/** An append with its texts encrypted and its events as rows: all that can be done before it is its turn. */
export interface PreparedAppend {
  readonly append: Append;
  readonly rows: readonly NewRow[];
  readonly texts: SealedTexts['rows'];
}

/** Throws `RangeError` on an append without events, `KeyStoreUnavailable` and `SubjectWasErased` from the keys. */
export const prepareAppend = async (
  keys: KeyRing,
  tenant: string,
  append: Append,
  upcasters: Upcasters,
): Promise<PreparedAppend> => {
  if (append.events.length === 0) throw new RangeError('An append has at least one event');
  const texts: SealedTexts['rows'][number][] = [];
  const rows: NewRow[] = [];
  for (const [index, event] of append.events.entries()) {
    const version = append.expectedVersion + index + 1;
    const place = { tenant, stream: append.stream, version, type: event.type };
    const sealed = event.texts === undefined ? undefined : await sealTexts(keys, place, event.texts);
    if (sealed !== undefined) texts.push(...sealed.rows);
    const actor = event.actor ?? append.actor;
    rows.push({
      stream: append.stream,
      version,
      id: uuidv7(),
      type: event.type,
      schema_version: event.schemaVersion ?? newestSchema(event.type, upcasters),
      data: event.data,
      text_hashes: sealed?.hashes ?? null,
      occurred_at: event.occurredAt,
      actor_id: actor.id,
      actor_role: actor.role,
      command_id: append.commandId,
      correlation_id: append.correlationId,
      causation_id: event.causationId ?? append.causationId ?? null,
      programme_version: event.programmeVersion ?? null,
      rule_version: event.ruleVersion ?? null,
    });
  }
  return { append, rows, texts };
};
