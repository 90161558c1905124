import { sql, type QueryExecutorProvider, type RawBuilder } from 'kysely';
import type { SubjectId } from '#kernel';
import type { KeyRing } from './key-ring.ts';
import { lookUpsFor, lookUpsOf, type PersonQuery } from './look-up.ts';
import type { Person } from './person.ts';
import { seal, unseal, type SealedPlace } from './seal.ts';
import type { VaultRow } from './vault-row.ts';

/** Who the subject is, as a row to go into the append's `people`. Throws `SubjectWasErased`, `KeyStoreUnavailable`. */
export const sealPerson = async (
  keys: KeyRing,
  tenant: string,
  subject: SubjectId,
  person: Person,
): Promise<VaultRow> => {
  const { version, key } = await keys.sealingKey(tenant, subject, 'identity');
  return {
    subject,
    keyVersion: version,
    ciphertext: seal(JSON.stringify(person), key, vaultPlace(tenant, subject, version)),
    lookUps: await lookUpsOf(keys, tenant, person),
  };
};

/** The person in a row; undefined when his key was destroyed. */
export const openPerson = async (
  keys: KeyRing,
  tenant: string,
  { subject, keyVersion, ciphertext }: Omit<VaultRow, 'lookUps'>,
): Promise<Person | undefined> => {
  const key = await keys.openingKey(tenant, subject, 'identity', keyVersion);
  if (key === 'erased') return undefined;
  return JSON.parse(unseal(ciphertext, key, vaultPlace(tenant, subject, keyVersion))) as Person;
};

/** Who the subject is; undefined when he was never known or has been erased. `tx` must be in the tenant's transaction. */
export const readPerson = async (
  tx: QueryExecutorProvider,
  keys: KeyRing,
  tenant: string,
  subject: SubjectId,
): Promise<Person | undefined> => (await readPeople(tx, keys, tenant, [subject])).get(subject);

/** Who the subjects are, in one query; the unknown and the erased are left out. */
export const readPeople = async (
  tx: QueryExecutorProvider,
  keys: KeyRing,
  tenant: string,
  subjects: readonly SubjectId[],
): Promise<ReadonlyMap<SubjectId, Person>> => {
  const { rows } = await sql<Omit<VaultRow, 'lookUps'>>`
    select subject, key_version as "keyVersion", ciphertext
    from people where tenant = ${tenant} and subject = any (${[...subjects]})
  `.execute(tx);
  const people = new Map<SubjectId, Person>();
  for (const row of rows) {
    const person = await openPerson(keys, tenant, row);
    if (person !== undefined) people.set(row.subject, person);
  }
  return people;
};

/**
 * The subjects for whom all fields of one of the queries match, as a query to stand within another, so that nobody outside
 * what the reader may see is ever fetched; none when nothing is asked.
 */
export const peopleFoundBy = async (
  keys: KeyRing,
  tenant: string,
  queries: readonly PersonQuery[],
): Promise<RawBuilder<{ subject: SubjectId }>> => {
  const asked = await Promise.all(queries.map((query) => lookUpsFor(keys, tenant, query)));
  const found = asked
    .filter((lookUps) => lookUps.length > 0)
    .map(
      (lookUps) => sql`
        select subject from people_look_ups
        where tenant = ${tenant} and look_up = any (${[...lookUps]})
        group by subject having count(*) = ${lookUps.length}`,
    );
  return found.length === 0
    ? sql`select subject from people_look_ups where false`
    : sql`${sql.join(found, sql` union `)}`;
};

/** The subjects all of whose given fields match, at most `limit`; none when the query asks for nothing. */
export const findPeople = async (
  tx: QueryExecutorProvider,
  keys: KeyRing,
  tenant: string,
  query: PersonQuery,
  limit = 50,
): Promise<readonly SubjectId[]> => {
  const found = await peopleFoundBy(keys, tenant, [query]);
  const { rows } = await sql<{
    subject: SubjectId;
  }>`select subject from (${found}) found order by subject limit ${limit}`.execute(tx);
  return rows.map(({ subject }) => subject);
};

/** A row of the vault is no event: its place is the subject himself. */
const vaultPlace = (tenant: string, subject: SubjectId, keyVersion: number): SealedPlace => ({
  tenant,
  stream: 'vault',
  version: 0,
  type: 'Person',
  subject,
  group: 'identity',
  field: 'person',
  keyVersion,
});
