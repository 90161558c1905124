import type { VaultRow } from '#personal-data';
import type { Actor, Instant, Recorded, StreamId, Text } from '#kernel';

/** What JSON can say. */
export type JsonValue =
  string | number | boolean | null | readonly JsonValue[] | { readonly [key: string]: JsonValue | undefined };

/** A fact to be recorded. What is left out is unknown to the event (`null` when read back). */
export interface NewEvent {
  readonly type: string;
  readonly data: object;
  /** Free texts by field name, each about one subject: kept apart, encrypted. */
  readonly texts?: Readonly<Record<string, Text>>;
  /** Default: the newest, where the type's upcasters lead. */
  readonly schemaVersion?: number;
  readonly occurredAt: Instant;
  readonly programmeVersion?: string;
  readonly ruleVersion?: string;
  /** Default: the append's. */
  readonly causationId?: string;
  /** Who did it, when that is not the one who appends (imports). */
  readonly actor?: Actor;
}

/** A row that only one stream can hold: `mentor:<id>:place:2`. */
export interface Claim {
  readonly key: string;
  readonly owner: StreamId;
}

/** One decision, written whole or not at all. */
export interface Append {
  readonly stream: StreamId;
  /** The version the decision was made on; 0 = the stream is new. */
  readonly expectedVersion: number;
  /** At least one. */
  readonly events: readonly NewEvent[];
  readonly actor: Actor;
  /** Taken once per tenant and actor, and only by an accepted append. */
  readonly commandId: string;
  /** Keyed hash of the command's content (hex, see `contentHash`), to tell a retry from a reused id. */
  readonly contentHash: string;
  /** The first answer, kept and given again to a retry. */
  readonly answer: JsonValue;
  readonly correlationId: string;
  readonly causationId?: string | null;
  /** Released first, then taken. A claim the owner holds already is taken again without harm; only its owner releases it. */
  readonly claims?: { readonly take: readonly Claim[]; readonly release: readonly string[] };
  /** Rows of the vault, written in the same commit; a row replaces the subject's earlier one. */
  readonly people?: readonly VaultRow[];
}

/** What became of an accepted command, as its retry learns it. */
export interface RememberedCommand {
  readonly stream: StreamId;
  readonly contentHash: string;
  readonly answer: JsonValue;
  /** The stream's version after the command. */
  readonly version: number;
  readonly firstPosition: number;
  readonly lastPosition: number;
}

export type AppendResult =
  | {
      readonly kind: 'accepted';
      /** The stream's version after the append. */
      readonly version: number;
      readonly firstPosition: number;
      readonly lastPosition: number;
      readonly recordedAt: Instant;
      readonly eventIds: readonly string[];
    }
  /** The command id was taken before, with whatever content: the caller compares the hash. */
  | ({ readonly kind: 'duplicate' } & RememberedCommand)
  /** Another stream holds this claim. */
  | { readonly kind: 'claimTaken'; readonly key: string }
  /** The stream stands at `actual` (0 = there is none). */
  | { readonly kind: 'versionConflict'; readonly actual: number };

export interface LoadOptions {
  /** Read and decrypt the free texts; an erased one is left out. Default false. */
  readonly texts?: boolean;
  /** Read no further than this version. */
  readonly upToVersion?: number;
}

export interface LoadedStream {
  readonly events: readonly Recorded[];
  /** The version of the last event read; 0 when there is none. */
  readonly version: number;
  /** The application's clock, read in the same query. */
  readonly now: Instant;
}

/**
 * The log of each tenant: the one source of truth.
 * Every method throws `StoreUnavailable` when the database cannot be reached.
 */
export interface EventStore {
  /** Records one decision. Throws `QueueFull` when too many are waiting; then nothing was written. */
  append(tenant: string, append: Append): Promise<AppendResult>;
  load(tenant: string, stream: StreamId, options?: LoadOptions): Promise<LoadedStream>;
  /** A page of the log after a position, in order and without gaps; without texts. */
  read(tenant: string, afterPosition: number, limit: number): Promise<readonly Recorded[]>;
  /** The last position of the tenant's log; 0 when it is empty. */
  head(tenant: string): Promise<number>;
  findCommand(tenant: string, actorId: string, commandId: string): Promise<RememberedCommand | undefined>;
  /** The tenants that have recorded anything, in alphabetical order. */
  tenants(): Promise<readonly string[]>;
  /** The application's clock: the database's plus the development offset. */
  now(): Promise<Instant>;
  /**
   * Calls the listener with a tenant soon after something was recorded there, by any process.
   * A hint only: it may be lost, so poll as well. Returns the function that ends it.
   */
  onNews(listener: (tenant: string) => void): () => void;
  /** Waits for appends under way and ends the store's own connections (not the pool). */
  close(): Promise<void>;
}

/** Too many appends are waiting: nothing was written, try again later (HTTP 503). */
export class QueueFull extends Error {
  override readonly name = 'QueueFull';
}

/** The database cannot be reached; whether the write took place is unknown, and a retry finds out (HTTP 503). */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable';
}
