import { createHash } from 'node:crypto';
import type { SignedIn } from '#access';

/** Who the tokens of the last moments said they were. */
export interface KnownTokens {
  /** Who it was, while that may still be believed. */
  find(token: string): SignedIn | undefined;
  /** `expires`: by the real clock, ms since 1970. */
  remember(token: string, person: SignedIn, expires: number): void;
}

/**
 * So long is a signature not checked again. A key that its provider takes back is believed longer than this anyway:
 * the provider's keys are asked for every ten minutes at most.
 */
const believedMs = 30_000;

/** Keeps a hash of each, not the token; at most so many, the oldest goes first. */
export const createKnownTokens = (now: () => number = Date.now, most = 10_000): KnownTokens => {
  const known = new Map<string, { readonly person: SignedIn; readonly until: number }>();
  const nameOf = (token: string): string => createHash('sha256').update(token).digest('base64');
  return {
    find: (token) => {
      const name = nameOf(token);
      const found = known.get(name);
      if (found === undefined) return undefined;
      if (now() < found.until) return found.person;
      known.delete(name);
      return undefined;
    },
    remember: (token, person, expires) => {
      const [oldest] = known.keys();
      if (known.size >= most && oldest !== undefined) known.delete(oldest);
      known.set(nameOf(token), { person, until: Math.min(expires, now() + believedMs) });
    },
  };
};
