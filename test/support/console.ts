import { randomUUID } from 'node:crypto';
import { createSeal } from '../../apps/api/console/session/seal.ts';
import { ConsoleSettings } from '../../apps/api/console/session/console-settings.ts';
import type { Answered, Somebody, TestApi } from './api.ts';

/** The cookie of someone who is signed in to the console: for the header `cookie`. */
export const signedIn = async (api: TestApi, as: Somebody, token?: string): Promise<string> => {
  const { sessionKeys: keys } = api.app.get(ConsoleSettings);
  const seal = createSeal<object>(keys, 'session');
  const until = Math.floor(Date.now() / 1_000) + 600;
  const accessToken = token ?? (await api.token(as));
  const held = { accessToken, tenant: as.tenant, session: randomUUID(), endsAt: until };
  return `__Host-forlob=${await seal.close(held, until)}`;
};

export interface Visit {
  readonly as?: Somebody;
  /** Cookies besides the session: `language=en`. */
  readonly cookies?: readonly string[];
  readonly headers?: Readonly<Record<string, string>>;
}

const headersOf = async (api: TestApi, { as, cookies = [], headers = {} }: Visit) => {
  const all = [...(as === undefined ? [] : [await signedIn(api, as)]), ...cookies];
  return { ...(all.length > 0 && { cookie: all.join('; ') }), ...headers };
};

/** Opens a page as a browser does. */
export const openPage = async (api: TestApi, path: string, visit: Visit = {}): Promise<Answered> =>
  api.get(path, { headers: await headersOf(api, visit) });

/** Sends a form as a browser does from a page of ours. */
export const sendForm = async (
  api: TestApi,
  path: string,
  fields: Readonly<Record<string, string>>,
  visit: Visit = {},
): Promise<Answered> =>
  api.post(path, {
    payload: new URLSearchParams(fields).toString(),
    key: null,
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      'sec-fetch-site': 'same-origin',
      ...(await headersOf(api, visit)),
    },
  });
