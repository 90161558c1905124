import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtemp, readFile, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createFileKeyRing } from './file-key-ring.ts';
import { KeyStoreUnavailable, SubjectWasErased } from './key-ring.ts';

describe('the key ring in files', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'forlob-keys-'));
    await createFileKeyRing(folder).createTenant('nydansk');
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));
  const subject = 'f0000000-0000-4000-8000-000000000001';

  it('opens in another process what one sealed, whoever came first', async () => {
    const rings = Array.from({ length: 8 }, () => createFileKeyRing(folder));
    const keys = await Promise.all(rings.map((ring) => ring.sealingKey('nydansk', subject, 'case')));
    expect(new Set(keys.map(({ key }) => key.toString('hex'))).size).toBe(1);
    expect(await createFileKeyRing(folder).openingKey('nydansk', subject, 'case', 1)).toEqual(keys[0]?.key);
  });

  it('has another key for each group and subject', async () => {
    const ring = createFileKeyRing(folder);
    const keys = [
      await ring.sealingKey('nydansk', subject, 'case'),
      await ring.sealingKey('nydansk', subject, 'identity'),
      await ring.sealingKey('nydansk', `${subject}b`, 'case'),
    ];
    expect(new Set(keys.map(({ key }) => key.toString('hex'))).size).toBe(3);
  });

  it('keeps files for its owner alone, and no key in the clear', async () => {
    const { key } = await createFileKeyRing(folder).sealingKey('nydansk', subject, 'case');
    const file = join(folder, 'nydansk', 'f0', `${subject}.key`);
    for (const path of [file, join(folder, 'nydansk', 'tenant.key')])
      expect((await stat(path)).mode & 0o777).toBe(0o600);
    expect(await readFile(file, 'utf8')).not.toContain(key.toString('base64'));
    expect(await readdir(join(folder, 'nydansk', 'f0'))).toEqual([`${subject}.key`]);
  });

  it('makes a tenant once', async () => {
    const before = await createFileKeyRing(folder).secret('nydansk', 'lookUp');
    await createFileKeyRing(folder).createTenant('nydansk');
    expect(await createFileKeyRing(folder).secret('nydansk', 'lookUp')).toEqual(before);
    expect(await createFileKeyRing(folder).secret('nydansk', 'contentHash')).not.toEqual(before);
  });

  it('says erased of a subject that was erased, and writes nothing new about him', async () => {
    const ring = createFileKeyRing(folder);
    await ring.sealingKey('nydansk', subject, 'case');
    await ring.erase('nydansk', subject);
    for (const each of [ring, createFileKeyRing(folder)]) {
      expect(await each.openingKey('nydansk', subject, 'case', 1)).toBe('erased');
      await expect(each.sealingKey('nydansk', subject, 'case')).rejects.toThrow(SubjectWasErased);
    }
  });

  it('never takes a store it cannot reach for an erasure', async () => {
    await createFileKeyRing(folder).sealingKey('nydansk', subject, 'case');
    await rename(join(folder, 'nydansk'), join(folder, 'away'));
    const ring = createFileKeyRing(folder);
    await expect(ring.openingKey('nydansk', subject, 'case', 1)).rejects.toThrow(KeyStoreUnavailable);
    await expect(ring.sealingKey('nydansk', subject, 'case')).rejects.toThrow(KeyStoreUnavailable);
    await expect(ring.erase('nydansk', subject)).rejects.toThrow(KeyStoreUnavailable);
    await expect(ring.secret('nydansk', 'lookUp')).rejects.toThrow(KeyStoreUnavailable);
  });

  it('never takes a lost or broken key file for an erasure', async () => {
    const file = join(folder, 'nydansk', 'f0', `${subject}.key`);
    await createFileKeyRing(folder).sealingKey('nydansk', subject, 'case');
    await writeFile(file, '{"case":"broken"}');
    await expect(createFileKeyRing(folder).openingKey('nydansk', subject, 'case', 1)).rejects.toThrow(
      KeyStoreUnavailable,
    );
    await rm(file);
    await expect(createFileKeyRing(folder).openingKey('nydansk', subject, 'case', 1)).rejects.toThrow(
      KeyStoreUnavailable,
    );
  });

  it('lets no subject id out of its folder', async () => {
    await expect(createFileKeyRing(folder).sealingKey('nydansk', '../../x', 'case')).rejects.toThrow(
      RangeError,
    );
  });
});
