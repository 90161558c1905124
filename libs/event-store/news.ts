import type pg from 'pg';
import { createAnnouncements } from './announcements.ts';
import { allowSilence } from './silence.ts';

export interface News {
  /** Says that something was recorded; never fails, and one message may stand for several. */
  announce(tenant: string): void;
  listen(listener: (tenant: string) => void): () => void;
  /** Ends the listening connection and waits for announcements under way. */
  close(): Promise<void>;
}

const reconnectAfterMs = 500;

/** A busy tenant is announced this often: a fifth of the wait of who polls. */
const pauseMs = 20;

/** Nobody waits for the disk: whatever the news is about has been written, and news that a crash takes is found by the next poll. */
const notify = "select set_config('synchronous_commit', 'off', true), pg_notify('forlob_news', $1)";

/**
 * NOTIFY and LISTEN on `forlob_news`, payload = tenant.
 * Announced after the commit and outside of it: inside, NOTIFY makes the commits of all tenants queue (151 instead of 968 a second).
 */
export const createNews = (pool: pg.Pool): News => {
  const listeners = new Set<(tenant: string) => void>();
  let connection: pg.PoolClient | undefined;
  let connecting: Promise<void> | undefined;
  let retry: NodeJS.Timeout | undefined;
  let closed = false;

  // Lost news is found by the next poll.
  const announcements = createAnnouncements(
    (tenant) =>
      pool.query({ name: 'notify', text: notify, values: [tenant] }).then(
        () => undefined,
        () => undefined,
      ),
    pauseMs,
  );

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
    announce: announcements.announce,
    listen: (listener) => {
      listeners.add(listener);
      connect();
      return () => void listeners.delete(listener);
    },
    close: async () => {
      closed = true;
      clearTimeout(retry);
      await connecting;
      await announcements.close();
      const client = connection;
      connection = undefined;
      client?.release(true);
    },
  };
};
