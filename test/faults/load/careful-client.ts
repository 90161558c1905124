import { setTimeout as sleep } from 'node:timers/promises';
import type { Random } from '../../support/random.ts';
import type { Answer, Book } from './book.ts';

/** Speaks HTTP with any of the APIs, as one person. */
export interface CarefulClient {
  /** Once; undefined when no answer came. */
  readonly get: (path: string) => Promise<Answer | undefined>;
  /**
   * A command. A lost answer or a 503 is followed by the same command with the same Idempotency-Key to the next API,
   * until it is answered or patience ends. Every try is noted.
   */
  readonly give: (path: string, body: object, ifMatch?: number) => Promise<Answer | undefined>;
}

export interface Surroundings {
  readonly apiUrls: readonly string[];
  readonly book: Book;
  readonly random: Random;
}

interface Request {
  readonly method?: string;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

const answerWithinMs = 4_000;
const patienceMs = 60_000;

/** "Later" and "too many": nothing was done, the same may be sent again. */
const later: ReadonlySet<number> = new Set([429, 503]);

export const createCarefulClient = (
  { apiUrls, book, random }: Surroundings,
  actor: string,
  token: string,
): CarefulClient => {
  let turn = random.below(apiUrls.length);
  const send = async (path: string, { headers, ...request }: Request): Promise<Answer | undefined> => {
    try {
      const response = await fetch(`${apiUrls[turn++ % apiUrls.length] ?? ''}${path}`, {
        ...request,
        headers: { ...headers, authorization: `Bearer ${token}` },
        signal: AbortSignal.timeout(answerWithinMs),
      });
      const text = await response.text();
      return {
        status: response.status,
        body: text === '' ? {} : (JSON.parse(text) as Record<string, unknown>),
      };
    } catch {
      return undefined;
    }
  };
  return {
    get: (path) => send(path, {}),
    give: async (path, body, ifMatch) => {
      const key = random.uuid();
      const request = {
        method: 'POST',
        body: JSON.stringify(body),
        headers: {
          'content-type': 'application/json',
          'idempotency-key': key,
          ...(ifMatch === undefined ? {} : { 'if-match': `"${ifMatch}"` }),
        },
      };
      const givesUp = Date.now() + patienceMs;
      let last: Answer | undefined;
      for (let tries = 1; Date.now() < givesUp; tries++) {
        book.note({ key, actor, path, tries, answer: last });
        last = (await send(path, request)) ?? last;
        book.note({ key, actor, path, tries, answer: last });
        if (last !== undefined && !later.has(last.status)) return last;
        await sleep(100 + random.below(300));
      }
      return last;
    },
  };
};
