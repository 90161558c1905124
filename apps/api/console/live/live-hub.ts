import type { Changes } from '#views/read-changes';
import { changed, heard, heartbeat, type LiveStream, type Wire } from './live-stream.ts';
import type { Watched } from '#use-cases/queries/watch';

/** A round looks once at each organisation that someone listens to, however many listen. */
export const roundMs = 250;
const coalesceMs = 1_000;
const heartbeatMs = 15_000;
/** A stream ends so that the next one is opened by whoever is signed in then: a session that has ended is noticed within it. */
const lifeMs = 120_000;
/** Browsers hold six connections to one place; more streams than this would leave none for the pages. */
const mostOfOnePerson = 4;
const mostStreams = 2_000;
/** Someone who takes nothing is gone. */
const mostUnread = 16 * 1024;

export interface Listening {
  readonly tenant: string;
  readonly person: string;
  readonly watched: Watched;
  readonly wire: Wire;
  /** What he has heard of already. */
  readonly since: number | undefined;
}

export interface LiveHub {
  /** Whether one more stream may be opened for someone. */
  room(tenant: string, person: string): 'room' | 'tooManyOfHis' | 'tooMany';
  /** Begins to tell, until what it answers is called. */
  open(listening: Listening): Promise<() => void>;
  /** One look at everything; the process asks for it every `roundMs`. */
  round(): Promise<void>;
  /** Ends the streams of someone who has signed out. */
  endOf(tenant: string, person: string): void;
  /** Ends all streams. */
  end(): void;
  readonly streams: number;
}

interface Tenant {
  readonly streams: Set<LiveStream>;
  /** How far it was looked at; undefined before the first look. */
  position: number | undefined;
  looking: Promise<void> | undefined;
}

/**
 * One for each process: what has become visible in the read models, told to those whom it concerns. The costs of a round
 * are one query for each organisation with listeners; a listener costs an open connection and an entry in a list, no timer
 * and no query. `read` answers what has become visible after a position; `clock` tells milliseconds.
 */
export const createLiveHub = (
  read: (tenant: string, after: number | undefined) => Promise<Changes>,
  clock: () => number,
): LiveHub => {
  const tenants = new Map<string, Tenant>();
  let lastHeartbeat = clock();
  const all = (): readonly LiveStream[] => [...tenants.values()].flatMap(({ streams }) => [...streams]);

  const remove = (stream: LiveStream): void => {
    const tenant = tenants.get(stream.tenant);
    tenant?.streams.delete(stream);
    if (tenant?.streams.size === 0) tenants.delete(stream.tenant);
  };
  const end = (stream: LiveStream): void => {
    remove(stream);
    stream.wire.end();
  };

  const look = async (name: string, tenant: Tenant): Promise<void> => {
    const first = tenant.position === undefined;
    const changes = await read(name, tenant.position);
    tenant.position = changes.position;
    if (first) return;
    for (const stream of tenant.streams) if (stream.watched.concerns(changes)) stream.due = true;
  };
  /** One look at a time: what takes long is not asked for again meanwhile. */
  const looked = (name: string, tenant: Tenant): Promise<void> => {
    tenant.looking ??= look(name, tenant).finally(() => {
      tenant.looking = undefined;
    });
    return tenant.looking;
  };

  const tell = ({ streams, position }: Tenant, now: number, beats: boolean): void => {
    for (const stream of streams) {
      if (now - stream.began >= lifeMs || stream.wire.writableLength > mostUnread) end(stream);
      else if (stream.due && position !== undefined && now - stream.told >= coalesceMs) {
        stream.due = false;
        stream.told = now;
        stream.wire.write(changed(position));
      } else if (beats) stream.wire.write(heartbeat);
    }
  };

  return {
    room: (tenant, person) => {
      const streams = all();
      if (streams.length >= mostStreams) return 'tooMany';
      const his = streams.filter((each) => each.tenant === tenant && each.person === person);
      return his.length >= mostOfOnePerson ? 'tooManyOfHis' : 'room';
    },
    open: async ({ tenant: name, person, watched, wire, since }) => {
      const tenant = tenants.get(name) ?? { streams: new Set(), position: undefined, looking: undefined };
      tenants.set(name, tenant);
      const began = clock();
      const stream: LiveStream = {
        ...{ tenant: name, person, watched, wire, began },
        ...{ told: Number.NEGATIVE_INFINITY, due: false },
      };
      tenant.streams.add(stream);
      try {
        if (tenant.position === undefined) await looked(name, tenant);
      } catch (error) {
        remove(stream);
        throw error;
      }
      const position = tenant.position ?? 0;
      wire.write(heard(Math.min(position, since ?? position)));
      // Of a list nobody knows when it last changed: whoever was away looks again.
      stream.due ||= since !== undefined && (watched.changedAt ?? position) > since;
      return () => {
        remove(stream);
      };
    },
    round: async () => {
      await Promise.allSettled([...tenants].map(([name, tenant]) => looked(name, tenant)));
      const now = clock();
      const beats = now - lastHeartbeat >= heartbeatMs;
      if (beats) lastHeartbeat = now;
      for (const tenant of tenants.values()) tell(tenant, now, beats);
    },
    endOf: (tenant, person) => {
      for (const stream of tenants.get(tenant)?.streams ?? []) if (stream.person === person) end(stream);
    },
    end: () => {
      for (const stream of all()) end(stream);
    },
    get streams() {
      return all().length;
    },
  };
};
