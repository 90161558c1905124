import { Socket } from 'node:net';
import type pg from 'pg';

const wayOf = (client: pg.PoolClient): Socket | undefined => {
  const { stream } = (client as pg.PoolClient & { readonly connection: pg.Connection }).connection;
  return stream instanceof Socket ? stream : undefined;
};

/**
 * Ends a connection at work that has brought nothing for so long. The server's own time limit is of no use when its answer
 * never comes: a network that drops packets says nothing for a quarter of an hour, and all appends of a tenant wait for the
 * one under way.
 */
export const endSilentConnections = (pool: pg.Pool, silenceMs: number): void => {
  pool.on('connect', (client) => {
    const way = wayOf(client);
    way?.on('timeout', () => {
      way.destroy();
    });
  });
  pool.on('acquire', (client) => {
    wayOf(client)?.setTimeout(silenceMs);
  });
  pool.on('release', (_error, client) => {
    wayOf(client)?.setTimeout(0);
  });
};

/** For a connection that is held to listen, and may hear nothing for long. */
export const allowSilence = (client: pg.PoolClient): void => {
  wayOf(client)?.setTimeout(0);
};
