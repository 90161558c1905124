import { randomBytes } from 'node:crypto';
import { SubjectWasErased, type KeyRing } from './key-ring.ts';

/** Keys that end with the process, for the in-memory store and for tests. Tenants need not be created. */
export const createMemoryKeyRing = (): KeyRing => {
  const keys = new Map<string, Buffer>();
  const erased = new Set<string>();
  const keyOf = (...name: readonly string[]): Buffer => {
    const id = JSON.stringify(name);
    const key = keys.get(id) ?? randomBytes(32);
    keys.set(id, key);
    return key;
  };
  const isErased = (tenant: string, subject: string): boolean =>
    erased.has(JSON.stringify([tenant, subject]));

  return {
    createTenant: () => Promise.resolve(),
    sealingKey: (tenant, subject, group) =>
      isErased(tenant, subject)
        ? Promise.reject(new SubjectWasErased(`The keys of ${subject} were destroyed`))
        : Promise.resolve({ version: 1, key: keyOf(tenant, subject, group) }),
    openingKey: (tenant, subject, group) =>
      Promise.resolve(isErased(tenant, subject) ? 'erased' : keyOf(tenant, subject, group)),
    secret: (tenant, use) => Promise.resolve(keyOf(tenant, use)),
    erase: (tenant, subject) => {
      erased.add(JSON.stringify([tenant, subject]));
      return Promise.resolve();
    },
  };
};
