import { millisecondsBetween } from '#calendar';
import { isOutage } from '#event-store';
import type { EventStore } from '#event-store';
import type { Instant } from '#kernel';
import { TooBusy, type Executed } from '../execute-command.ts';
import type { Kind } from './kinds.ts';
import type { Wakes } from './wakes.ts';

/** What a tick tells of while it works. */
export interface TickTold {
  /** Told of a history that cannot be read, at each try. */
  readonly onUnreadable?: (tenant: string, id: string, error: unknown) => void;
  /** Told of a step that was due and could not be taken: a rule refused it. */
  readonly onStuck: (tenant: string, id: string, identity: string, why: string) => void;
  /** Told of a step that was taken, with the id that its events carry. */
  readonly onTaken?: (tenant: string, id: string, identity: string, correlationId: string) => void;
}

export interface TickPorts extends TickTold {
  readonly kind: Kind;
  readonly store: Pick<EventStore, 'load'>;
  readonly wakes: Pick<Wakes, 'note'>;
}

/** Something that happens once, when its moment has come. */
interface Step {
  readonly identity: string;
  readonly at: Instant;
}

/** How one kind is looked at. */
export interface Looking<View extends { readonly version: number; readonly now: Instant }, Planned> {
  /** As it stands; undefined when it is not in the log. */
  readonly load: (tenant: string, id: string) => Promise<View | undefined>;
  /** What has come due and has not been done, oldest first. */
  readonly due: (view: View) => readonly Planned[];
  /** What comes next, and when. */
  readonly next: (view: View) => (Planned & { readonly at: Instant }) | undefined;
  readonly ended: (view: View) => boolean;
  readonly stepOf: (planned: Planned) => Step;
  /** `followUp 2 mentor remind-due`. */
  readonly describe: (planned: Planned) => string;
  /** Takes a step through the same door as a person, under that command id. */
  readonly take: (tenant: string, id: string, planned: Planned, commandId: string) => Promise<Executed>;
}

/** What a look found. `waitMs` is a duration, because the application's clock may run ahead of the real one. */
export interface Ticked<View> {
  readonly view: View;
  /** What comes next and, by the application's clock, when. */
  readonly next: { readonly obligation: string; readonly due: Instant } | null;
  readonly waitMs: number | null;
  readonly ended: boolean;
}

/** A workflow for what is not in the log: the log was restored to an earlier moment. */
export class NotInTheLog extends Error {
  override readonly name = 'NotInTheLog';
}

/** How soon a step that could not be taken is tried again. */
const stuckMs = 5 * 60_000;

/** Others may act at the same moment: look again, so often at most, before a step counts as stuck. */
const triesOfAStep = 5;

/**
 * Does everything that is due, in the order of time, and says what comes next.
 * Safe to repeat and to run twice at once: each step's command id is its own, so each is taken once.
 */
export const createTick =
  <View extends { readonly version: number; readonly now: Instant }, Planned>(
    ports: TickPorts,
    looking: Looking<View, Planned>,
  ) =>
  async (tenant: string, id: string): Promise<Ticked<View>> => {
    const tries = new Map<string, number>();
    const identityOf = (planned: Planned): string => looking.stepOf(planned).identity;
    const triesOf = (planned: Planned): number => tries.get(identityOf(planned)) ?? 0;
    for (;;) {
      const view = await look(ports, looking, tenant, id);
      const due = looking.due(view);
      const next = due.find((step) => triesOf(step) < triesOfAStep);
      if (next === undefined) return answer(ports, looking, tenant, id, view, due);
      const why = await take(ports, looking, tenant, id, next);
      if (why === undefined) continue;
      tries.set(identityOf(next), triesOf(next) + 1);
      if (triesOf(next) === triesOfAStep) ports.onStuck(tenant, id, identityOf(next), why);
    }
  };

/**
 * A history that cannot be read, because it is impossible or a newer program wrote it, is noted as looked at: the others are
 * not kept waiting for it. The workflow goes on asking, so that it goes on by itself when it can be read.
 */
const look = async <View, Planned>(
  { kind, store, wakes, onUnreadable }: TickPorts,
  { load }: Pick<Looking<View & { version: number; now: Instant }, Planned>, 'load'>,
  tenant: string,
  id: string,
): Promise<View & { version: number; now: Instant }> => {
  try {
    const view = await load(tenant, id);
    if (view === undefined) throw new NotInTheLog(`There is no ${kind} ${id} in ${tenant}`);
    return view;
  } catch (error) {
    if (!isOutage(error) && !(error instanceof NotInTheLog)) {
      const { version } = await store.load(tenant, `${kind}-${id}`);
      await wakes.note(tenant, { id, version, wakeAt: null, ended: false });
      onUnreadable?.(tenant, id, error);
    }
    throw error;
  }
};

/** Undefined when it is done; else why not: someone was faster, or a rule says no. */
const take = async <Planned>(
  { onTaken }: TickPorts,
  looking: Pick<Looking<never, Planned>, 'stepOf' | 'take'>,
  tenant: string,
  id: string,
  planned: Planned,
): Promise<string | undefined> => {
  const { identity } = looking.stepOf(planned);
  const commandId = `${id}:${identity}`;
  try {
    const result = await looking.take(tenant, id, planned, commandId);
    if (result.kind === 'accepted') {
      if (result.repeated) return 'repeated';
      onTaken?.(tenant, id, identity, commandId);
      return undefined;
    }
    return result.kind === 'refused' ? result.refusal.refused : result.kind;
  } catch (error) {
    if (error instanceof TooBusy) return 'busy';
    throw error;
  }
};

const answer = async <View extends { readonly version: number; readonly now: Instant }, Planned>(
  { wakes }: TickPorts,
  looking: Looking<View, Planned>,
  tenant: string,
  id: string,
  view: View,
  stuck: readonly Planned[],
): Promise<Ticked<View>> => {
  const { version, now } = view;
  const ended = looking.ended(view);
  const next = ended ? undefined : looking.next(view);
  const held = ended ? undefined : stuck[0];
  const wakeAt = held === undefined ? (next?.at ?? null) : looking.stepOf(held).at;
  await wakes.note(tenant, { id, version, wakeAt, ended, lookedAt: now });
  const ahead = next === undefined ? null : Math.max(millisecondsBetween(now, next.at), 1);
  return {
    view,
    next: next === undefined ? null : { obligation: looking.describe(next), due: next.at },
    waitMs: held === undefined ? ahead : Math.min(ahead ?? stuckMs, stuckMs),
    ended,
  };
};
