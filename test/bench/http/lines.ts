import { createStock } from '../stock.ts';
import { openConnection, type Reply } from './connection.ts';

/** So many connections that whoever wants to send takes one of, or waits in line for. */
export interface Lines {
  /** Sends on the next free connection. Throws on another answer than 200. */
  readonly send: (request: string) => Promise<Reply>;
  readonly close: () => void;
}

/** Opens them all. */
export const openLines = async (port: number, count: number): Promise<Lines> => {
  const all = await Promise.all(Array.from({ length: count }, () => openConnection(port)));
  const free = createStock(all);
  return {
    send: async (request) => {
      const connection = await free.take();
      const reply = await connection.send(request);
      free.put(connection);
      if (reply.status !== 200) throw new Error(`${reply.status}: ${reply.body.slice(0, 500)}`);
      return reply;
    },
    close: () => {
      for (const connection of all) connection.close();
    },
  };
};
