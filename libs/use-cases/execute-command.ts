import type { Actor, Instant, Recorded, Refusal, Role, StreamId } from '#kernel';
import type { Append, AppendResult, EventStore, NewEvent, RememberedCommand } from '#event-store';

/** Who acts: in a known role, or in the one that the thing as it is now permits him (throws when none does). */
export type Acting<Thing> = Actor | { readonly id: string; readonly roleOn: (thing: Thing) => Role };

/** A wish about one stream: who, what (by its keyed hash), and what he has seen of it. */
export interface Wish {
  readonly tenant: string;
  readonly stream: StreamId;
  readonly actor: Acting<History>;
  readonly commandId: string;
  readonly contentHash: string;
  readonly correlationId: string;
  readonly causationId?: string;
  /** The version a person has seen (If-Match); left out by the system and on creation. */
  readonly expectedVersion?: number;
}

export interface History {
  readonly events: readonly Recorded[];
  readonly version: number;
  readonly now: Instant;
}

/** What to record (nothing when it has happened already), or a no. */
export type Decided =
  | Refusal
  | {
      readonly events: readonly NewEvent[];
      readonly claims?: Append['claims'];
      readonly people?: Append['people'];
    };

export interface AcceptedEvent {
  readonly type: string;
  readonly version: number;
  /** What was recorded all the same, but is to be said to whoever did it: codes. */
  readonly warnings?: readonly string[];
}

export interface Accepted {
  readonly kind: 'accepted';
  /** Of the stream, after the command. */
  readonly version: number;
  /** First and last place in the tenant's log. */
  readonly positions: readonly [first: number, last: number];
  readonly events: readonly AcceptedEvent[];
  /** The command had been accepted before: this is its first answer. */
  readonly repeated: boolean;
}

export type Executed =
  | Accepted
  | { readonly kind: 'unchanged'; readonly version: number }
  | {
      readonly kind: 'refused';
      readonly refusal: Refusal;
      readonly version: number;
      /** Who was refused, in the role in which he acted. */
      readonly actor: Actor;
    }
  /** Someone else was faster: what persons have done since the version that was seen. */
  | { readonly kind: 'stale'; readonly version: number; readonly since: readonly Recorded[] }
  | { readonly kind: 'keyReused' };

/** Others kept being faster; nothing was written, try again (HTTP 503). */
export class TooBusy extends Error {
  override readonly name = 'TooBusy';
}

const tries = 3;

/**
 * The one loop that touches the store: read, decide, append at the version read; on a conflict decide again.
 * A command that was accepted before gets its first answer, never a refusal by the state it made itself.
 * `onClaimTaken` turns a claim someone else holds into a refusal; without one, it is decided again.
 */
export const executeCommand = async (
  store: EventStore,
  wish: Wish,
  decide: (history: History, actor: Actor) => Promise<Decided> | Decided,
  onClaimTaken: (key: string) => Refusal | undefined = () => undefined,
): Promise<Executed> => {
  for (let left = tries; left > 0; left--) {
    const history = await store.load(wish.tenant, wish.stream);
    const actor = actorOn(wish.actor, history);
    const since = actsSince(history, wish.expectedVersion);
    if (since !== undefined)
      return (await firstAnswer(store, wish)) ?? { kind: 'stale', version: history.version, since };

    const decided = await decide(history, actor);
    const refused = (refusal: Refusal): Executed => ({
      kind: 'refused',
      refusal,
      version: history.version,
      actor,
    });
    if ('refused' in decided) return (await firstAnswer(store, wish)) ?? refused(decided);
    if (decided.events.length === 0)
      return (await firstAnswer(store, wish)) ?? { kind: 'unchanged', version: history.version };

    const result = await append(store, { ...wish, actor }, history.version, decided);
    if (result.kind === 'accepted') return accepted(result, history.version, decided.events);
    if (result.kind === 'duplicate') return answerOf(wish, result);
    const known = await firstAnswer(store, wish);
    if (known !== undefined) return known;
    const no = result.kind === 'claimTaken' ? onClaimTaken(result.key) : undefined;
    if (no !== undefined) return refused(no);
  }
  throw new TooBusy(`Others kept changing ${wish.stream}; nothing was written`);
};

/** Persons' acts that the caller has not seen; undefined when there are none: the system's change nothing for him. */
const actsSince = (
  { events, version }: History,
  seen: number | undefined,
): readonly Recorded[] | undefined => {
  if (seen === undefined || seen === version || version === 0) return undefined;
  const acts = events.filter((event) => event.version > seen && event.actor.role !== 'system');
  return acts.length > 0 || seen > version ? acts : undefined;
};

const actorOn = (acting: Acting<History>, history: History): Actor =>
  'role' in acting ? acting : { id: acting.id, role: acting.roleOn(history) };

const firstAnswer = async (store: EventStore, wish: Wish): Promise<Executed | undefined> => {
  const known = await store.findCommand(wish.tenant, wish.actor.id, wish.commandId);
  return known === undefined ? undefined : answerOf(wish, known);
};

const answerOf = (wish: Wish, known: RememberedCommand): Executed =>
  known.contentHash === wish.contentHash
    ? {
        kind: 'accepted',
        version: known.version,
        positions: [known.firstPosition, known.lastPosition],
        events: known.answer as unknown as Accepted['events'],
        repeated: true,
      }
    : { kind: 'keyReused' };

const append = (
  store: EventStore,
  {
    tenant,
    stream,
    actor,
    commandId,
    contentHash,
    correlationId,
    causationId,
  }: Wish & { readonly actor: Actor },
  expectedVersion: number,
  { events, claims, people }: Exclude<Decided, Refusal>,
): Promise<AppendResult> =>
  store.append(tenant, {
    stream,
    expectedVersion,
    events,
    actor,
    commandId,
    contentHash,
    answer: acceptedEvents(events, expectedVersion),
    correlationId,
    causationId: causationId ?? null,
    ...(claims === undefined ? {} : { claims }),
    ...(people === undefined ? {} : { people }),
  });

const acceptedEvents = (events: readonly NewEvent[], before: number) =>
  events.map(({ type, data }, index) => ({ type, version: before + index + 1, ...warningsIn(data) }));

const warningsIn = (data: NewEvent['data']): Pick<AcceptedEvent, 'warnings'> => {
  const { warnings = [] } = data as { readonly warnings?: readonly string[] };
  return warnings.length === 0 ? {} : { warnings };
};

const accepted = (
  { version, firstPosition, lastPosition }: Extract<AppendResult, { kind: 'accepted' }>,
  before: number,
  events: readonly NewEvent[],
): Accepted => ({
  kind: 'accepted',
  version,
  positions: [firstPosition, lastPosition],
  events: acceptedEvents(events, before),
  repeated: false,
});
