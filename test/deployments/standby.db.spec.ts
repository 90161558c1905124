import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { EmbeddedPostgres } from '#infra/local/embedded-postgres';
import { createMemoryKeyRing } from '#personal-data';
import { coordinator, openApi, type TestApi } from '#test/support/api';
import { referral, submit } from '#test/support/api-course';
import { asSuperuser, databaseOn, startPrimary, startStandby } from './own-server.ts';

describe('a standby of the primary', () => {
  const keys = createMemoryKeyRing();
  const cleanUps: (() => unknown)[] = [];
  let primary: EmbeddedPostgres;
  let standby: EmbeddedPostgres;
  let onPrimary: TestApi;
  let onStandby: TestApi;

  beforeAll(async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'forlob-standby-'));
    await chmod(folder, 0o755);
    cleanUps.push(() => rm(folder, { recursive: true, force: true }));
    primary = await startPrimary(folder);
    cleanUps.push(() => primary.stop());
    onPrimary = await openApi({ database: databaseOn(primary), keys });
    cleanUps.push(() => onPrimary.close());
    await submit(onPrimary);
    standby = await startStandby(primary, folder);
    cleanUps.push(() => standby.stop());
    onStandby = await openApi({ database: databaseOn(standby), keys });
    cleanUps.push(() => onStandby.close());
    // As the manifests have it: a commit is acknowledged when a standby has it too.
    await asSuperuser(
      primary.adminUrl,
      "alter system set synchronous_standby_names = 'ANY 1 (standby_0, standby_1)'",
      'select pg_reload_conf()',
    );
    await until(async () => {
      const [row] = await asSuperuser(primary.adminUrl, 'select sync_state from pg_stat_replication');
      return (row as { sync_state?: string } | undefined)?.sync_state === 'quorum';
    });
  }, 180_000);
  afterAll(async () => {
    for (const step of cleanUps.reverse()) await step();
  }, 60_000);

  const events = (api: TestApi) => api.rows('nydansk', 'events');

  it('has what the primary has acknowledged', async () => {
    await submit(onPrimary);
    const told = await events(onPrimary);
    await until(async () => (await events(onStandby)).length === told.length);
    expect(await events(onStandby)).toEqual(told);
  }, 60_000);

  it('refuses to write with 503, and is alive all the same', async () => {
    const answer = await onStandby.post('/courses', { as: coordinator, body: referral() });
    expect(answer).toMatchObject({ status: 503, body: { code: 'UNAVAILABLE' } });
    expect(answer.headers['retry-after']).toBeDefined();
    expect((await onStandby.get('/healthz')).status).toBe(200);
  }, 60_000);

  it('goes on where the primary was cut off, once it is promoted', async () => {
    const before = await events(onPrimary);
    process.kill(primary.pid, 'SIGQUIT');
    await primary.ended;
    await asSuperuser(
      standby.adminUrl,
      "alter system set synchronous_standby_names = ''",
      'select pg_promote()',
      'select pg_reload_conf()',
    );
    await submit(onStandby);
    const after = await events(onStandby);
    expect(after.slice(0, before.length)).toEqual(before);
    expect(after.map(({ position }) => Number(position))).toEqual(after.map((_, index) => index + 1));
    expect(after.length).toBeGreaterThan(before.length);
  }, 60_000);
});

async function until(met: () => Promise<boolean>): Promise<void> {
  const givesUp = Date.now() + 60_000;
  while (!(await met())) {
    if (Date.now() > givesUp) throw new Error('It does not come');
    await sleep(100);
  }
}
