import { describe, expect, it } from '@jest/globals';
import { contentHash } from './content-hash.ts';
import { lookUpsFor, lookUpsOf, meaningsOf, type PersonQuery } from './look-up.ts';
import { createMemoryKeyRing } from './memory-key-ring.ts';

describe('looking up a person (invented)', () => {
  const keys = createMemoryKeyRing();
  const finds = async (query: PersonQuery, tenant = 'nydansk'): Promise<boolean> => {
    const kept = await lookUpsOf(keys, 'nydansk', {
      name: 'René Ærø-Ågård Østergaardsen',
      cpr: '0101900000',
      email: 'Rene@Example.test',
      phone: '+45 00 00 00 01',
      localId: 'M-17',
      addressProtection: false,
      language: 'da',
    });
    const asked = await lookUpsFor(keys, tenant, query);
    return asked.length > 0 && asked.every((hash) => kept.includes(hash));
  };

  it.each<PersonQuery>([
    { name: 'rene' },
    { name: 'RENÉ ær' },
    { name: 'østergaardsen' },
    { name: 'ågård rené' },
    { cpr: '010190-0000' },
    { email: ' rene@example.test' },
    { phone: '00000001' },
    { localId: 'M-17', name: 'Re' },
  ])('%j finds him', async (query) => {
    expect(await finds(query)).toBe(true);
  });

  it.each<PersonQuery>([
    {},
    { name: '' },
    { name: 'ene' },
    { name: 'rene hansen' },
    { name: 'aero' },
    { cpr: '0101900001' },
  ])('%j does not', async (query) => {
    expect(await finds(query)).toBe(false);
  });

  it.each(['010190-0000', 'rene ær', 'rene@example.test', '+45 00000001', 'M-17'])(
    'typed into one box, “%s” finds him',
    async (text) => {
      const found = await Promise.all(meaningsOf(text).map((meaning) => finds(meaning)));
      expect(found).toContain(true);
    },
  );

  it('takes a CPR number for nothing else', () => {
    expect(meaningsOf('010190-0000')).toEqual([{ cpr: '0101900000' }]);
  });

  it('is another tenant’s nothing', async () => {
    expect(await finds({ name: 'rene' }, 'soeby')).toBe(false);
  });
});

describe('the hash of a command’s content', () => {
  it('depends on the content and the tenant, and not on the order of fields', async () => {
    const keys = createMemoryKeyRing();
    const hash = await contentHash(keys, 'nydansk', { a: 1, b: ['x'] });
    expect(await contentHash(keys, 'nydansk', { b: ['x'], a: 1 })).toBe(hash);
    expect(await contentHash(keys, 'nydansk', { b: ['x'], a: 2 })).not.toBe(hash);
    expect(await contentHash(keys, 'soeby', { a: 1, b: ['x'] })).not.toBe(hash);
  });
});
