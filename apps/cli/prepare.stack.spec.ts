import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Connection } from '@temporalio/client';
import pg from 'pg';
import { builtModule } from '#infra/local/folders';
import { missingSearchAttributes } from '#infra/temporal/search-attributes';
import { appPassword, databaseUrl } from '#test/support/database';

describe('what production’s one-shot jobs do', () => {
  const server = process.env['TEST_POSTGRES_URL'] ?? '';
  const name = `jobs_${randomUUID().replaceAll('-', '')}`;
  const adminUrl = databaseUrl(server, name);
  let folder: string;
  const asSuperuser = async (statement: string): Promise<void> => {
    const client = new pg.Client({ connectionString: server });
    await client.connect();
    await client.query(statement);
    await client.end();
  };
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'forlob-jobs-'));
    await asSuperuser(`create database ${name}`);
  });
  afterAll(async () => {
    await asSuperuser(`drop database ${name} with (force)`);
    await rm(folder, { recursive: true, force: true });
  });

  const forlob = async (env: Record<string, string>, ...args: string[]): Promise<unknown> => {
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [builtModule('apps/cli/main'), ...args, '--json'],
      { env: { PATH: process.env['PATH'], FORLOB_DATA: folder, FORLOB_ENV: 'production', ...env } },
    );
    return JSON.parse(stdout);
  };

  it('forlob migrate makes the schema once, told where by secrets in files, and lets the application in', async () => {
    const app = new URL(adminUrl);
    app.username = 'forlob_app';
    app.password = appPassword;
    const env = {
      DATABASE_ADMIN_URL_FILE: path.join(folder, 'admin-url'),
      DATABASE_URL_FILE: path.join(folder, 'url'),
    };
    await writeFile(env.DATABASE_ADMIN_URL_FILE, `${adminUrl}\n`);
    await writeFile(env.DATABASE_URL_FILE, `${app.href}\n`);
    expect(await forlob(env, 'migrate')).toEqual({
      applied: expect.arrayContaining(['0001-tenants-and-clock.sql']),
    });
    expect(await forlob(env, 'migrate')).toEqual({ applied: [] });
    const client = new pg.Client({ connectionString: app.href });
    await client.connect();
    const { rows } = await client.query('select app_now()');
    await client.end();
    expect(rows).toHaveLength(1);
  });

  it('forlob namespace gives Temporal what workers need, once', async () => {
    const address = process.env['TEST_TEMPORAL_ADDRESS'] ?? '';
    const namespace = `jobs-${randomUUID()}`;
    const env = { TEMPORAL_ADDRESS: address, TEMPORAL_NAMESPACE: namespace };
    expect(await forlob(env, 'namespace')).toEqual({ namespace, made: true });
    expect(await forlob(env, 'namespace')).toEqual({ namespace, made: false });
    const connection = await Connection.connect({ address });
    expect(await missingSearchAttributes(connection, namespace)).toEqual([]);
    await connection.close();
  }, 90_000);
});
