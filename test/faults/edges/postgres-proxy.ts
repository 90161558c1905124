import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { createFrontendReader, type FrontendMessage } from './frontend-messages.ts';

/** Stands between a client and PostgreSQL, passes what either says, and can be told not to. */
export interface PostgresProxy {
  readonly port: number;
  /** The address of a database as it is reached through here. */
  readonly through: (url: string) => string;
  /** The next so many commits reach PostgreSQL and happen; then both ends are cut, and no answer has come through. */
  readonly cutAfterCommit: (times: number) => void;
  /** How many were cut like that since the start. */
  readonly cuts: () => number;
  /** Cuts every connection there is. */
  readonly cutAll: () => void;
  /** Everything is taken and nothing passed, new connections too, as by a network that drops packets; the answer ends it. */
  readonly swallow: () => () => void;
  readonly close: () => Promise<void>;
}

/** ReadyForQuery outside a transaction: whatever was asked has been committed (or refused) by now. */
const readyAndIdle = Buffer.from([0x5a, 0, 0, 0, 5, 0x49]);

/** The store's appends, each a transaction of its own, and the end of any other. */
const commits = ({ kind, says }: FrontendMessage): boolean =>
  (kind === 'B' && /^append_(event|flush)$/.test(says)) || (kind === 'Q' && /^commit;?$/i.test(says.trim()));

/** Listens on a free port of loopback; `target` is asked for PostgreSQL's port at each connection. */
export const startPostgresProxy = async (target: () => number): Promise<PostgresProxy> => {
  const sockets = new Set<Socket>();
  let armed = 0;
  let cuts = 0;
  let swallowing = false;

  const join = (client: Socket): void => {
    const server = connect({ port: target(), host: '127.0.0.1', noDelay: true });
    const cut = (): void => {
      client.destroy();
      server.destroy();
    };
    for (const socket of [client, server]) {
      sockets.add(socket);
      if (swallowing) socket.pause();
      socket.on('error', cut);
      socket.on('close', () => {
        sockets.delete(socket);
        cut();
      });
    }
    const read = createFrontendReader();
    let doomed = false;
    client.on('data', (chunk: Buffer) => {
      if (read(chunk).some(commits) && armed > 0 && !doomed) {
        armed -= 1;
        doomed = true;
      }
      server.write(chunk);
    });
    server.on('data', (chunk: Buffer) => {
      if (!doomed) client.write(chunk);
      else if (chunk.subarray(-readyAndIdle.length).equals(readyAndIdle)) {
        cuts += 1;
        cut();
      }
    });
  };

  const listener = createServer({ noDelay: true }, join).listen(0, '127.0.0.1');
  await once(listener, 'listening');
  const { port } = listener.address() as AddressInfo;
  const cutAll = (): void => {
    for (const socket of sockets) socket.destroy();
  };
  return {
    port,
    through: (url) => {
      const changed = new URL(url);
      changed.port = String(port);
      return changed.href;
    },
    cutAfterCommit: (times) => {
      armed = times;
    },
    cuts: () => cuts,
    cutAll,
    swallow: () => {
      swallowing = true;
      for (const socket of sockets) socket.pause();
      return () => {
        swallowing = false;
        for (const socket of sockets) socket.resume();
      };
    },
    close: async () => {
      cutAll();
      await new Promise((resolve) => listener.close(resolve));
    },
  };
};
