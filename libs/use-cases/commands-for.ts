import type { Actor, Instant, LocalDate, Refusal, StreamId } from '#kernel';
import type { JsonValue } from '#event-store';
import type { CommandPorts } from './command-ports.ts';
import { executeCommand, type Acting, type Decided, type Executed, type History } from './execute-command.ts';
import { NotThere } from './not-there.ts';
import { recordRefusal } from './record-refusal.ts';

/** A command to one thing, with who gives it and what he has seen. */
export interface CommandRequest<Thing, Given> {
  readonly tenant: string;
  readonly actor: Acting<Thing>;
  /** Once per tenant and actor. */
  readonly commandId: string;
  readonly correlationId: string;
  readonly causationId?: string;
  /** The version a person has seen (If-Match); left out by the system and on creation. */
  readonly expectedVersion?: number;
  /** The business date of what is told; today when left out. */
  readonly on?: LocalDate;
  readonly command: Given;
  /** What was said, where it is more than the command: a repeated command id must come with the same. */
  readonly content?: JsonValue;
}

/** What differs between courses and mentors. */
export interface ThingKind<Thing, Request> {
  /** Undefined before it has begun. */
  readonly fold: (history: History) => Thing | undefined;
  readonly decide: (
    request: Request,
    history: History,
    thing: Thing | undefined,
    actor: Actor,
  ) => Promise<Decided> | Decided;
  readonly onClaimTaken?: (key: string) => Refusal | undefined;
}

export interface Loaded<Thing> {
  readonly thing: Thing;
  readonly version: number;
  readonly now: Instant;
}

/** Gives commands to things of a kind. A no to a person is recorded beside the thing. */
export const commandsFor = <Thing, Request extends CommandRequest<Thing, { readonly type: string }>>(
  ports: CommandPorts,
  { fold, decide, onClaimTaken }: ThingKind<Thing, Request>,
) => ({
  execute: async (request: Request, stream: StreamId): Promise<Executed> => {
    const { tenant, command, on, content } = request;
    const said = content ?? { stream, on: on ?? null, command: command as unknown as JsonValue };
    const result = await executeCommand(
      ports.store,
      {
        ...request,
        actor: actingOn(request.actor, stream, fold),
        stream,
        contentHash: await ports.contentHash(tenant, said),
      },
      (history, actor) => decide(request, history, fold(history), actor),
      onClaimTaken,
    );
    if (result.kind === 'refused' && result.actor.role !== 'system')
      await recordRefusal(ports, {
        ...request,
        actor: result.actor,
        about: stream.slice(stream.indexOf('-') + 1),
        command: command.type,
        refusal: result.refusal,
      });
    return result;
  },
  load: async (tenant: string, stream: StreamId): Promise<Loaded<Thing> | undefined> => {
    const history = await ports.store.load(tenant, stream);
    const thing = fold(history);
    return thing === undefined ? undefined : { thing, version: history.version, now: history.now };
  },
});

const actingOn = <Thing>(
  acting: Acting<Thing>,
  stream: StreamId,
  fold: (history: History) => Thing | undefined,
): Acting<History> =>
  'role' in acting
    ? acting
    : {
        id: acting.id,
        roleOn: (history) => {
          const thing = fold(history);
          if (thing === undefined) throw new NotThere(stream);
          return acting.roleOn(thing);
        },
      };

/** Remembers the last answer, by the argument's identity: one history is folded once. */
export const remembering = <In extends object, Out>(work: (input: In) => Out): ((input: In) => Out) => {
  const known = new WeakMap<In, { readonly answer: Out }>();
  return (input) => {
    const found = known.get(input) ?? { answer: work(input) };
    known.set(input, found);
    return found.answer;
  };
};
