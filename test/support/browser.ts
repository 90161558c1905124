/** What a page's answer is, and where it was at last. */
interface Shown {
  readonly url: string;
  readonly status: number;
  readonly text: string;
}

interface Cookie {
  readonly name: string;
  readonly value: string;
  /** As it was set. */
  readonly line: string;
}

/** As much of a browser as a sign-in needs: keeps each origin's cookies, follows redirects, runs no script. */
export interface Browser {
  open(url: string): Promise<Shown>;
  send(
    url: string,
    fields: Readonly<Record<string, string>>,
    headers?: Readonly<Record<string, string>>,
  ): Promise<Shown>;
  /** One request, no redirect followed. */
  step(url: string): Promise<{ readonly status: number; readonly location: string }>;
  cookiesOf(origin: string): readonly Cookie[];
  forget(origin: string): void;
  /** Takes a cookie that was there before. */
  put(origin: string, cookie: Cookie | undefined): void;
}

const most = 20;

export const createBrowser = (): Browser => {
  const jars = new Map<string, Map<string, Cookie>>();
  const jarOf = (url: string): Map<string, Cookie> => {
    const { origin } = new URL(url);
    const jar = jars.get(origin) ?? new Map<string, Cookie>();
    jars.set(origin, jar);
    return jar;
  };

  const ask = async (url: string, init: RequestInit = {}): Promise<Response> => {
    const jar = jarOf(url);
    const cookie = [...jar.values()].map(({ name, value }) => `${name}=${value}`).join('; ');
    const headers = new Headers(init.headers);
    if (cookie !== '') headers.set('cookie', cookie);
    const answer = await fetch(url, { ...init, headers, redirect: 'manual' });
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value === '') jar.delete(name);
      else jar.set(name, { name, value, line });
    }
    return answer;
  };

  const follow = async (url: string, init?: RequestInit): Promise<Shown> => {
    let at = url;
    let answer = await ask(at, init);
    for (let hops = 0; answer.headers.has('location'); hops++) {
      if (hops === most) throw new Error(`${url} leads round in circles`);
      at = new URL(answer.headers.get('location') ?? '', at).href;
      answer = await ask(at);
    }
    return { url: at, status: answer.status, text: await answer.text() };
  };

  return {
    open: (url) => follow(url),
    send: (url, fields, headers = {}) =>
      follow(url, { method: 'POST', body: new URLSearchParams(fields), headers: { ...headers } }),
    step: async (url) => {
      const answer = await ask(url);
      await answer.body?.cancel();
      const location = answer.headers.get('location') ?? '';
      return { status: answer.status, location: location === '' ? '' : new URL(location, url).href };
    },
    cookiesOf: (origin) => [...jarOf(origin).values()],
    put: (origin, cookie) => {
      if (cookie !== undefined) jarOf(origin).set(cookie.name, cookie);
    },
    forget: (origin) => {
      jars.delete(new URL(origin).origin);
    },
  };
};
