import { join } from 'node:path';
import { randomBytes } from 'node:crypto';
import type { KeyGroup, SubjectId } from '#kernel';
import { createForgetfulMap } from './forgetful-map.ts';
import { createOnce, isThere, keyFile, read, remove } from './key-files.ts';
import { KeyStoreUnavailable, SubjectWasErased, type KeyRing, type TenantSecret } from './key-ring.ts';
import { unwrap, wrap } from './wrap.ts';

type TenantKeys = Readonly<Record<'wrap' | TenantSecret, Buffer>>;
type SubjectKeys = Readonly<Record<KeyGroup, Buffer>>;

const keyVersion = 1;
/** So long may a process still use keys that another process has destroyed. */
const forgetAfterMs = 60_000;
const groups: readonly KeyGroup[] = ['identity', 'case', 'finance'];

/**
 * Keys in a folder of their own, away from the database: `<folder>/<tenant>/tenant.key` and one small file per subject,
 * its keys wrapped by the tenant's. Several processes may share the folder. A subject is erased when the mark of it says so;
 * a file that is merely gone is `KeyStoreUnavailable`.
 */
export const createFileKeyRing = (folder: string): KeyRing => {
  const tenants = new Map<string, TenantKeys>();
  const subjects = createForgetfulMap<SubjectKeys>(forgetAfterMs);

  const tenantKeys = async (tenant: string): Promise<TenantKeys> => {
    const known = tenants.get(tenant);
    if (known !== undefined) return known;
    const stored = await read<Record<keyof TenantKeys, string>>(join(folder, tenant, 'tenant.key'));
    if (stored === undefined)
      throw new KeyStoreUnavailable(`There is no key file of tenant ${tenant} in ${folder}`);
    const keys = decoded(stored, ['wrap', 'lookUp', 'contentHash'], (key) => Buffer.from(key, 'base64'));
    tenants.set(tenant, keys);
    return keys;
  };

  /** Undefined when there is no file, whatever the reason. */
  const readSubject = async (tenant: string, subject: SubjectId): Promise<SubjectKeys | undefined> => {
    const id = `${tenant}/${subject}`;
    const known = subjects.get(id);
    if (known !== undefined) return known;
    const { wrap: wrapping } = await tenantKeys(tenant);
    const stored = await read<Record<KeyGroup, string>>(keyFile(folder, tenant, subject, 'key'));
    if (stored === undefined) return undefined;
    const keys = decoded(stored, groups, (key, group) =>
      unwrapped(key, wrapping, purpose(tenant, subject, group)),
    );
    subjects.set(id, keys);
    return keys;
  };

  const isErased = (tenant: string, subject: SubjectId): Promise<boolean> =>
    isThere(keyFile(folder, tenant, subject, 'erased'));

  const createSubject = async (tenant: string, subject: SubjectId): Promise<void> => {
    const { wrap: wrapping } = await tenantKeys(tenant);
    const keys: Record<string, string> = {};
    for (const group of groups)
      keys[group] = wrap(randomBytes(32), wrapping, purpose(tenant, subject, group));
    await createOnce(keyFile(folder, tenant, subject, 'key'), keys);
    if (await isErased(tenant, subject)) await remove(keyFile(folder, tenant, subject, 'key'));
  };

  return {
    createTenant: (tenant) =>
      createOnce(join(folder, tenant, 'tenant.key'), {
        wrap: randomBytes(32).toString('base64'),
        lookUp: randomBytes(32).toString('base64'),
        contentHash: randomBytes(32).toString('base64'),
      }),
    sealingKey: async (tenant, subject, group) => {
      const known = subjects.get(`${tenant}/${subject}`);
      if (known !== undefined) return { version: keyVersion, key: known[group] };
      if (await isErased(tenant, subject))
        throw new SubjectWasErased(
          `The keys of ${subject} were destroyed: nothing new is written about the subject`,
        );
      if ((await readSubject(tenant, subject)) === undefined) await createSubject(tenant, subject);
      const keys = await readSubject(tenant, subject);
      if (keys === undefined) throw new KeyStoreUnavailable(`The keys of ${subject} could not be made`);
      return { version: keyVersion, key: keys[group] };
    },
    openingKey: async (tenant, subject, group) => {
      const keys = await readSubject(tenant, subject);
      if (keys !== undefined) return keys[group];
      if (await isErased(tenant, subject)) return 'erased';
      throw new KeyStoreUnavailable(
        `The keys of ${subject} are not in ${folder}, and no mark says they were destroyed`,
      );
    },
    secret: async (tenant, use) => (await tenantKeys(tenant))[use],
    erase: async (tenant, subject) => {
      await tenantKeys(tenant);
      await createOnce(keyFile(folder, tenant, subject, 'erased'), {});
      await remove(keyFile(folder, tenant, subject, 'key'));
      subjects.delete(`${tenant}/${subject}`);
    },
  };
};

const purpose = (tenant: string, subject: SubjectId, group: KeyGroup): string =>
  JSON.stringify([tenant, subject, group, keyVersion]);

const unwrapped = (key: string, wrapping: Buffer, bound: string): Buffer => {
  try {
    return unwrap(key, wrapping, bound);
  } catch (error) {
    throw new KeyStoreUnavailable(`A subject key does not open under its tenant's: ${bound}`, {
      cause: error,
    });
  }
};

const decoded = <Name extends string>(
  stored: Readonly<Record<Name, string>>,
  names: readonly Name[],
  decode: (text: string, name: Name) => Buffer,
): Readonly<Record<Name, Buffer>> =>
  Object.fromEntries(names.map((name) => [name, decode(stored[name], name)])) as Record<Name, Buffer>;
