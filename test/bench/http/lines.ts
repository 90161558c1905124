import { setTimeout as pause } from 'node:timers/promises';
import { createStock } from '../stock.ts';
import { openConnection, type Reply } from './connection.ts';

/** So many connections that whoever wants to send takes one of, or waits in line for. */
export interface Lines {
  /** Sends on the next free connection, and the same again while the answer is 503. Throws on any other than 200. */
  readonly send: (request: string) => Promise<Reply>;
  /** How often the answer has been 503 so far. */
  readonly turnedAway: () => number;
  readonly close: () => void;
}

const againMs = 100;
const tries = 100;

/** Opens them all. */
export const openLines = async (port: number, count: number): Promise<Lines> => {
  const all = await Promise.all(Array.from({ length: count }, () => openConnection(port)));
  const free = createStock(all);
  let turnedAway = 0;
  const once = async (request: string): Promise<Reply> => {
    const connection = await free.take();
    const reply = await connection.send(request);
    free.put(connection);
    return reply;
  };
  return {
    send: async (request) => {
      for (let left = tries; ; left--) {
        const reply = await once(request);
        if (reply.status === 200) return reply;
        if (reply.status !== 503 || left === 1)
          throw new Error(`${reply.status}: ${reply.body.slice(0, 500)}`);
        turnedAway += 1;
        await pause(againMs);
      }
    },
    turnedAway: () => turnedAway,
    close: () => {
      for (const connection of all) connection.close();
    },
  };
};
