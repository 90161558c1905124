import { EncryptJWT, jwtDecrypt } from 'jose';

/** Puts something into a cookie that nobody else can read, change or make. */
export interface Seal<Content> {
  /** `until`: seconds since 1970, by the real clock. */
  close(content: Content, until: number): Promise<string>;
  /** Undefined when it was not closed by one of our keys, for this purpose, or has run out. */
  open(sealed: string): Promise<Content | undefined>;
}

const way = { alg: 'dir', enc: 'A256GCM' } as const;

/** The first key closes and every one opens, so that keys can be changed while people are signed in. */
export const createSeal = <Content>(keys: readonly Uint8Array[], purpose: string): Seal<Content> => ({
  close: async (content, until) => {
    const [key] = keys;
    if (key === undefined) throw new Error('There is no key to seal with');
    return await new EncryptJWT({ content })
      .setProtectedHeader(way)
      .setAudience(purpose)
      .setExpirationTime(until)
      .encrypt(key);
  },
  open: async (sealed) => {
    for (const key of keys) {
      const opened = await jwtDecrypt<{ readonly content: Content }>(sealed, key, {
        audience: purpose,
        requiredClaims: ['exp'],
        keyManagementAlgorithms: [way.alg],
        contentEncryptionAlgorithms: [way.enc],
      }).catch(() => undefined);
      if (opened !== undefined) return opened.payload.content;
    }
    return undefined;
  },
});
