import { createHmac } from 'node:crypto';
import { normalCpr } from './cpr.ts';
import type { KeyRing } from './key-ring.ts';
import type { Person } from './person.ts';

/** What a person can be searched by. Every given field must match; a name matches by the beginnings of its words. */
export interface PersonQuery {
  readonly name?: string;
  readonly cpr?: string;
  readonly email?: string;
  readonly phone?: string;
  readonly localId?: string;
}

/** What a text typed into a search box may mean: a CPR number is nothing else, all else may be several things. */
export const meaningsOf = (text: string): readonly PersonQuery[] => {
  const cpr = normalCpr(text);
  if (cpr !== undefined) return [{ cpr }];
  return [
    { localId: text },
    ...(text.includes('@') ? [{ email: text }] : []),
    ...(/^[+\d][\d\s]{7,}$/.test(text.trim()) ? [{ phone: text }] : []),
    ...(/\p{L}/u.test(text) ? [{ name: text }] : []),
  ];
};

/** A prefix shorter than this would find half the register, and would say too much about a name. */
const shortestPrefix = 2;
const longestPrefix = 12;

/**
 * The keyed hashes (HMAC-SHA-256, hex, first 128 bits) a person is found by, sorted, each once.
 * They tell whoever reads the table how many people share a prefix, and nothing without the tenant's key.
 */
export const lookUpsOf = async (
  keys: KeyRing,
  tenant: string,
  person: Person,
): Promise<readonly string[]> => {
  const prefixes = words(person.name).flatMap((word) =>
    Array.from({ length: Math.min(word.length, longestPrefix) }, (_, index) =>
      word.slice(0, index + 1),
    ).filter((prefix) => prefix.length >= Math.min(shortestPrefix, word.length)),
  );
  return hashed(keys, tenant, [...prefixes.map((prefix) => `name:${prefix}`), ...exact(person)]);
};

/** The hashes that must all be found; empty when the query asks for nothing that can be searched. */
export const lookUpsFor = async (
  keys: KeyRing,
  tenant: string,
  query: PersonQuery,
): Promise<readonly string[]> => {
  const prefixes = words(query.name ?? '').map((word) => `name:${word.slice(0, longestPrefix)}`);
  return hashed(keys, tenant, [...prefixes, ...exact(query)]);
};

const exact = ({ cpr, email, phone, localId }: PersonQuery): readonly string[] => [
  ...(cpr === undefined ? [] : [`cpr:${normalCpr(cpr) ?? cpr}`]),
  ...(email === undefined ? [] : [`email:${email.trim().toLowerCase()}`]),
  ...(phone === undefined ? [] : [`phone:${phone.replace(/^\s*(\+45|0045)|\D/g, '')}`]),
  ...(localId === undefined ? [] : [`localId:${localId.trim()}`]),
];

/** Lower case, accents off (Rene finds René) but æ, ø and å kept: they are letters of their own. */
const words = (name: string): readonly string[] =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^æøå\p{ASCII}]/gu, (letter) => letter.normalize('NFD').replace(/\p{M}/gu, ''))
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

const hashed = async (
  keys: KeyRing,
  tenant: string,
  terms: readonly string[],
): Promise<readonly string[]> => {
  const secret = await keys.secret(tenant, 'lookUp');
  const hashes = terms.map((term) => createHmac('sha256', secret).update(term).digest('hex').slice(0, 32));
  return [...new Set(hashes)].sort();
};
