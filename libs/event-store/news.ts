import type pg from 'pg';
import { allowSilence } from './silence.ts';

export interface News {
  /** Says that something was recorded; never fails, and one message may stand for several. */
  announce(tenant: string): void;
  listen(listener: (tenant: string) => void): () => void;
  /** Ends the listening connection and waits for announcements under way. */
  close(): Promise<void>;
}

const reconnectAfterMs = 500;

/**
 * NOTIFY and LISTEN on `forlob_news`, payload = tenant.
 * Announced after the commit and outside of it: inside, NOTIFY makes the commits of all tenants queue (151 instead of 968 a second).
 */
export const createNews = (pool: pg.Pool): News => {
  const listeners = new Set<(tenant: string) => void>();
  const announcing = new Map<string, { again: boolean; done: Promise<void> }>();
  let connection: pg.PoolClient | undefined;
  let connecting: Promise<void> | undefined;
  let retry: NodeJS.Timeout | undefined;
  let closed = false;

  const send = async (tenant: string): Promise<void> => {
    const entry = announcing.get(tenant);
    do {
      if (entry !== undefined) entry.again = false;
      // Lost news is found by the next poll.
      await pool.query('select pg_notify($1, $2)', ['forlob_news', tenant]).catch(() => undefined);
    } while (entry?.again === true);
    announcing.delete(tenant);
  };

  const lose = (client: pg.PoolClient): void => {
    if (connection !== client) return;
    connection = undefined;
    client.release(true);
    if (!closed) retry = setTimeout(connect, reconnectAfterMs);
  };

  const connect = (): void => {
    connecting ??= open()
      .catch(() => {
        if (!closed) retry = setTimeout(connect, reconnectAfterMs);
      })
      .finally(() => {
        connecting = undefined;
      });
  };

  const open = async (): Promise<void> => {
    if (closed || connection !== undefined) return;
    const client = await pool.connect();
    connection = client;
    allowSilence(client);
    client.on('error', () => {
      lose(client);
    });
    client.on('end', () => {
      lose(client);
    });
    client.on('notification', ({ payload }) => {
      if (payload !== undefined) for (const listener of listeners) listener(payload);
    });
    await client.query('listen forlob_news').catch(() => {
      lose(client);
    });
  };

  return {
    announce: (tenant) => {
      const entry = announcing.get(tenant);
      if (entry !== undefined) {
        entry.again = true;
        return;
      }
      const fresh = { again: false, done: Promise.resolve() };
      announcing.set(tenant, fresh);
      fresh.done = send(tenant);
    },
    listen: (listener) => {
      listeners.add(listener);
      connect();
      return () => void listeners.delete(listener);
    },
    close: async () => {
      closed = true;
      clearTimeout(retry);
      await connecting;
      await Promise.all([...announcing.values()].map(({ done }) => done));
      const client = connection;
      connection = undefined;
      client?.release(true);
    },
  };
};
