import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readSecretFiles } from './secret-files.ts';

describe('a secret given as a file', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'forlob-secrets-'));
    await writeFile(path.join(folder, 'database'), 'postgres://forlob_app:secret@postgres/forlob\n');
    await writeFile(path.join(folder, 'empty'), '\n');
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const read = (env: Record<string, string>) => {
    readSecretFiles(env);
    return env;
  };

  it('is read without its line’s end', () => {
    expect(read({ DATABASE_URL_FILE: path.join(folder, 'database') })).toMatchObject({
      DATABASE_URL: 'postgres://forlob_app:secret@postgres/forlob',
    });
  });

  it('gives way to one given outright', () => {
    const env = { SMTP_URL: 'smtp://given', SMTP_URL_FILE: path.join(folder, 'database') };
    expect(read(env)).toMatchObject({ SMTP_URL: 'smtp://given' });
  });

  it('stops the start when it is empty or gone', () => {
    expect(() => read({ DATABASE_URL_FILE: path.join(folder, 'empty') })).toThrow('is empty');
    expect(() => read({ DATABASE_URL_FILE: path.join(folder, 'gone') })).toThrow('ENOENT');
  });
});
