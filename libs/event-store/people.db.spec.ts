import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { findPeople, readPeople, readPerson, sealPerson, type Person } from '#personal-data';
import { anAppend, openTestStore, type TestStore } from '#test/support/store';
import { withTenant } from './connect.ts';

describe('the vault of people (all invented)', () => {
  let test: TestStore;
  beforeAll(async () => {
    test = await openTestStore();
  });
  afterAll(() => test.close());

  const invented: Person = { name: 'Opdigtet Prøvesen', addressProtection: false, language: 'da' };

  const write = async (subject: string, person: Person, expectedVersion = 0): Promise<string> => {
    const row = await sealPerson(test.keys, 'nydansk', subject, person);
    const append = anAppend({ stream: `person-${subject}`, expectedVersion, people: [row] });
    return (await test.store.append('nydansk', append)).kind;
  };
  const read = (subject: string, tenant = 'nydansk'): Promise<Person | undefined> =>
    withTenant(test.pool, tenant, (tx) => readPerson(tx, test.keys, tenant, subject));
  const find = (name: string): Promise<readonly string[]> =>
    withTenant(test.pool, 'nydansk', (tx) => findPeople(tx, test.keys, 'nydansk', { name }));

  it('gives a person back, to his tenant alone', async () => {
    const subject = randomUUID();
    await write(subject, { ...invented, email: 'proeve@example.test' });
    expect(await read(subject)).toEqual({ ...invented, email: 'proeve@example.test' });
    expect(await read(subject, 'soeby')).toBeUndefined();
    expect(await read(randomUUID())).toBeUndefined();
  });

  it('finds a person by his newest name only', async () => {
    const subject = randomUUID();
    await write(subject, { ...invented, name: 'Gammelnavn Prøvesen' });
    expect(await find('gammeln')).toEqual([subject]);
    await write(subject, { ...invented, name: 'Nytnavn Prøvesen' }, 1);
    expect(await find('gammeln')).toEqual([]);
    expect(await find('nytnavn prøve')).toEqual([subject]);
    expect((await read(subject))?.name).toBe('Nytnavn Prøvesen');
  });

  it('changes nothing when the append is not accepted, alone or in a flush', async () => {
    const subject = randomUUID();
    await write(subject, invented);
    const stale = { ...invented, name: 'Forkert Prøvesen' };
    expect(await write(subject, stale)).toBe('versionConflict');
    await Promise.all([write(randomUUID(), invented), write(randomUUID(), invented), write(subject, stale)]);
    expect((await read(subject))?.name).toBe(invented.name);
  });

  it('forgets a person whose keys were destroyed', async () => {
    const [kept, gone] = [randomUUID(), randomUUID()];
    await Promise.all([write(kept, invented), write(gone, invented)]);
    await test.keys.erase('nydansk', gone);
    const people = await withTenant(test.pool, 'nydansk', (tx) =>
      readPeople(tx, test.keys, 'nydansk', [kept, gone]),
    );
    expect([...people.keys()]).toEqual([kept]);
  });

  it('holds no name in the clear', async () => {
    await write(randomUUID(), { ...invented, name: 'Kanariefugl Prøvesen' });
    const { rows } = await withTenant(test.pool, 'nydansk', async (tx) => ({
      rows: [
        await tx.selectFrom('people').selectAll().execute(),
        await tx.selectFrom('people_look_ups').selectAll().execute(),
      ],
    }));
    expect(JSON.stringify(rows)).not.toMatch(/kanarie/i);
    expect(rows.flat().some((row) => 'ciphertext' in row && row.ciphertext.includes('Kanarie'))).toBe(false);
  });
});
