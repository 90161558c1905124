import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { appendFile, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createFileKeyRing, readKeyFolder } from '#personal-data';
import { backUpKeys, restoreKeys } from './backup-keys.ts';
import { manifestName } from './manifest.ts';
import { BackupDamaged } from './refused.ts';

const tenant = 'nydansk';

describe('a backup of keys', () => {
  let root: string;
  const folder = (...names: string[]): string => path.join(root, ...names);
  const ring = () => createFileKeyRing(folder('keys'));
  beforeEach(async () => {
    root = await mkdtemp(path.join(tmpdir(), 'forlob-keys-backup-'));
    await ring().createTenant(tenant);
    for (const subject of ['kept', 'gone']) await ring().sealingKey(tenant, subject, 'case');
  });
  afterEach(() => rm(root, { recursive: true, force: true }));

  it('brings lost keys back, each the same', async () => {
    const before = await ring().openingKey(tenant, 'kept', 'case', 1);
    expect(await backUpKeys(folder('keys'), folder('away'))).toEqual({ copied: 3, destroyed: 0, total: 3 });
    await rm(folder('keys'), { recursive: true });
    expect(await restoreKeys(folder('away'), folder('keys'))).toEqual({ copied: 3, destroyed: 0, total: 3 });
    expect(await ring().openingKey(tenant, 'kept', 'case', 1)).toEqual(before);
    expect(await restoreKeys(folder('away'), folder('keys'))).toEqual({ copied: 0, destroyed: 0, total: 3 });
  });

  it('lets who was erased since stay erased, here and in the backup', async () => {
    await backUpKeys(folder('keys'), folder('away'));
    await ring().erase(tenant, 'gone');
    await restoreKeys(folder('away'), folder('keys'));
    expect(await ring().openingKey(tenant, 'gone', 'case', 1)).toBe('erased');
    expect(await backUpKeys(folder('keys'), folder('away'))).toEqual({ copied: 1, destroyed: 1, total: 3 });
    const left = await readdir(folder('away'), { recursive: true });
    expect(left.filter((name) => name.includes('gone')).map((name) => path.basename(name))).toEqual([
      'gone.erased',
    ]);
    expect(await readKeyFolder(folder('keys'), tenant)).toEqual({ kept: ['kept'], erased: ['gone'] });
  });

  it('lets a mark in the backup destroy a key that came back', async () => {
    await backUpKeys(folder('keys'), folder('old'));
    await ring().erase(tenant, 'gone');
    await backUpKeys(folder('keys'), folder('new'));
    await rm(folder('keys'), { recursive: true });
    await restoreKeys(folder('old'), folder('keys'));
    expect(await restoreKeys(folder('new'), folder('keys'))).toMatchObject({ copied: 1, destroyed: 1 });
    expect(await ring().openingKey(tenant, 'gone', 'case', 1)).toBe('erased');
  });

  it('is never kept beside a database, in the keys themselves, or mixed with something else', async () => {
    await mkdir(folder('backups', 'database'), { recursive: true });
    await writeFile(folder('backups', 'database', manifestName), '{}');
    for (const near of [
      ['backups', 'keys'],
      ['backups', 'database', 'keys'],
    ])
      await expect(backUpKeys(folder('keys'), folder(...near))).rejects.toThrow('never kept together');
    await expect(backUpKeys(folder('keys'), folder('keys', 'x'))).rejects.toThrow('in the keys themselves');
    await expect(backUpKeys(folder('keys'), folder('backups'))).rejects.toThrow('is not empty');
    await expect(backUpKeys(folder('none'), folder('away'))).rejects.toThrow('There are no keys');
    await expect(restoreKeys(folder('backups'), folder('keys'))).rejects.toThrow('is no backup of keys');
  });

  it('says when a key is not the one it was, and replaces none', async () => {
    await backUpKeys(folder('keys'), folder('away'));
    await appendFile(folder('away', 'keys', tenant, 'ke', 'kept.key'), ' ');
    await expect(restoreKeys(folder('away'), folder('keys'))).rejects.toThrow(BackupDamaged);
    await expect(ring().openingKey(tenant, 'kept', 'case', 1)).resolves.toBeInstanceOf(Buffer);
  });
});
