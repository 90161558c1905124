import type { Adapter, AdapterPayload } from 'oidc-provider';

interface Entry {
  payload: AdapterPayload;
  readonly expiresAt: number;
}

/** Sign-ins under way and sessions, in memory: after a restart one clicks again. Tokens need none of it, only the keys. */
export function memoryAdapter(): (kind: string) => Adapter {
  const entries = new Map<string, Entry>();
  const live = (key: string): AdapterPayload | undefined => {
    const entry = entries.get(key);
    if (entry && entry.expiresAt < Date.now()) entries.delete(key);
    return entries.get(key)?.payload;
  };
  const search = (kind: string, matches: (payload: AdapterPayload) => boolean): AdapterPayload | undefined =>
    [...entries.keys()]
      .filter((key) => key.startsWith(`${kind}:`))
      .map(live)
      .find((payload) => payload && matches(payload));

  return (kind) => ({
    upsert: (id, payload, seconds) => {
      entries.set(`${kind}:${id}`, { payload, expiresAt: Date.now() + (seconds || 86_400) * 1000 });
      return Promise.resolve();
    },
    find: (id) => Promise.resolve(live(`${kind}:${id}`)),
    findByUid: (uid) => Promise.resolve(search(kind, (payload) => payload.uid === uid)),
    findByUserCode: (code) => Promise.resolve(search(kind, (payload) => payload.userCode === code)),
    consume: (id) => {
      const payload = live(`${kind}:${id}`);
      if (payload) payload.consumed = Math.floor(Date.now() / 1000);
      return Promise.resolve();
    },
    destroy: (id) => {
      entries.delete(`${kind}:${id}`);
      return Promise.resolve();
    },
    revokeByGrantId: (grantId) => {
      for (const [key, { payload }] of entries) if (payload.grantId === grantId) entries.delete(key);
      return Promise.resolve();
    },
  });
}
