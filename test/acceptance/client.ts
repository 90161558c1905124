import { randomUUID } from 'node:crypto';

/** What the API answered; the body is JSON. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Readonly<Record<string, unknown>>;
}

/** Speaks HTTP with the API as one signed-in person. */
export interface Client {
  readonly get: (path: string) => Promise<Answer>;
  /** A command; a lost connection or 503 is tried again with the same Idempotency-Key, as a careful caller does. `ifMatch`: a version or an ETag. */
  readonly post: (path: string, body: object, ifMatch?: number | string) => Promise<Answer>;
}

interface Request {
  readonly method?: string;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

const patience = 60_000;

export const createClient = (apiUrl: string, token: string): Client => {
  const send = async (path: string, { headers, ...request }: Request): Promise<Answer> => {
    const response = await fetch(`${apiUrl}${path}`, {
      ...request,
      headers: { ...headers, authorization: `Bearer ${token}` },
    });
    const text = await response.text();
    return {
      status: response.status,
      headers: response.headers,
      body: text === '' ? {} : (JSON.parse(text) as Record<string, unknown>),
    };
  };
  const persistently = async (path: string, request: Request): Promise<Answer> => {
    const givesUp = Date.now() + patience;
    for (;;) {
      const answer = await send(path, request).catch((error: unknown) => {
        if (Date.now() > givesUp) throw error;
        return undefined;
      });
      if (answer && (answer.status !== 503 || Date.now() > givesUp)) return answer;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  };
  return {
    get: (path) => persistently(path, {}),
    post: (path, body, ifMatch) =>
      persistently(path, {
        method: 'POST',
        body: JSON.stringify(body),
        headers: {
          'content-type': 'application/json',
          'idempotency-key': randomUUID(),
          ...(ifMatch === undefined
            ? {}
            : { 'if-match': typeof ifMatch === 'number' ? `"${ifMatch}"` : ifMatch }),
        },
      }),
  };
};

/** The answer's body, when it was accepted; else the problem is thrown for the test to show. */
export const accepted = ({ status, body }: Answer): Readonly<Record<string, unknown>> => {
  if (status !== 200 && status !== 201) throw new Error(`${status} ${JSON.stringify(body)}`);
  return body;
};
