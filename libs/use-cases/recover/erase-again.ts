import pg from 'pg';
import { readKeyFolder, type KeyRing } from '#personal-data';

/** What came back with a backup and was deleted again. */
export interface ErasedAgain {
  /** Everyone whose keys were destroyed, whether anything of him had come back or not. */
  readonly subjects: number;
  readonly people: number;
  readonly texts: number;
}

/**
 * Applies a tenant's erasures once more: who is marked as erased in the folder of keys loses what the backup brought back.
 * It was unreadable already. Needs the superuser: the application deletes nothing. Throws `KeyStoreUnavailable`.
 */
export const eraseAgain = async (
  { adminUrl, keysFolder, keys }: { adminUrl: string; keysFolder: string; keys: KeyRing },
  tenant: string,
): Promise<ErasedAgain> => {
  const { erased } = await readKeyFolder(keysFolder, tenant);
  // A backup of keys may have brought a key back beside its mark.
  for (const subject of erased) await keys.erase(tenant, subject);
  const admin = new pg.Client({ connectionString: adminUrl });
  admin.on('error', () => undefined);
  await admin.connect();
  try {
    await admin.query('begin');
    const remove = async (table: 'people' | 'people_look_ups' | 'event_texts'): Promise<number> => {
      const text = `delete from ${table} where tenant = $1 and subject = any ($2)`;
      return (await admin.query(text, [tenant, erased])).rowCount ?? 0;
    };
    await remove('people_look_ups');
    const [people, texts] = [await remove('people'), await remove('event_texts')];
    await admin.query('commit');
    return { subjects: erased.length, people, texts };
  } finally {
    await admin.end();
  }
};
