import { access, constants, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import type { Recorded } from '#kernel';
import { signingKeyOf, signTranscript } from '#transparency';
import { builtModule } from '#infra/local/folders';
import { startStack, type TestStack } from '#test/support/stack';

const tenant = ['--tenant', 'proeve'] as const;

/** A fictitious association with one good course and one whose consent was given on a day that never was. */
const files = {
  'mentorer.csv': [
    'mentornr;navn;e-mail;ansøgt;godkendt;moduler;tavshedserklæring;kapacitet',
    'M-1;Opdigta Prøvesen;opdigta@example.org;01-06-2026;08-06-2026;mentor-introduction;08-06-2026;1',
  ],
  'henvisninger.csv': [
    'forløbsnr;borgernr;navn;ordning;henvist;henvist af;team;samtykke;visiteret;alder;på venteliste',
    'F-1;B-1;Fiktiva Prøvesen;bul;03-08-2026;jobcenter;nord;03-08-2026;04-08-2026;22;05-08-2026',
    'F-2;B-2;Fiktivus Prøvesen;bul;03-08-2026;jobcenter;nord;31-02-2026;;;',
  ],
};

let stack: TestStack;
let folder: string;

const json = async (...args: readonly string[]) => {
  const { code, stdout, stderr } = await stack.forlob(...args, '--json');
  try {
    return { code, answer: JSON.parse(stdout) as Record<string, unknown> };
  } catch (cause) {
    throw new Error(`forlob ${args.join(' ')} ended with ${code} and no JSON: ${stdout}${stderr}`, { cause });
  }
};

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'forlob-cli-'));
  await mkdir(path.join(folder, 'files'));
  for (const [name, lines] of Object.entries(files))
    await writeFile(path.join(folder, 'files', name), `${lines.join('\r\n')}\r\n`);
  stack = await startStack();
}, 60_000);
afterAll(async () => {
  await stack.stop();
  await rm(folder, { recursive: true, force: true });
}, 60_000);

describe('forlob', () => {
  it('can be run as a command once it is built', async () => {
    await access(builtModule('apps/cli/main'), constants.X_OK);
  });

  it.each([
    [['import']],
    [['clock', 'advance', 'soon']],
    [['clock', 'set', '2026-02-31']],
    [['replay', 'F-1', '--known', 'then']],
    [['whatever']],
    [['verify', '--colour']],
  ])('%j is wrong usage: 2, said on stderr', async (args) => {
    const { code, stdout, stderr } = await stack.forlob(...args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^error: /m);
  });

  it('answers 1 where nothing runs, or nothing is known by that name', async () => {
    const elsewhere = ['--data', path.join(folder, 'elsewhere')];
    expect(await json('status', ...elsewhere)).toMatchObject({ code: 1, answer: { running: false } });
    expect(await json('down', ...elsewhere)).toEqual({ code: 0, answer: { stopped: [] } });
    const { code, stderr } = await stack.forlob('why', 'F-1');
    expect([code, stderr]).toEqual([1, expect.stringContaining('There is no course F-1')]);
  });

  it('checks a transcript where nothing runs: 0 when it is intact, 4 with the event that was changed', async () => {
    const event = { type: 'GoalSet', version: 1, position: 1, data: { on: '2026-09-01', goal: 'goal-1' } };
    const head = { tenant: 'proeve', course: 'course-1', number: 'F-1', at: '2026-09-01' };
    const known = { position: 1, instant: '2026-09-01T06:00:00.000Z' };
    const signed = signTranscript(
      { ...head, known },
      [event as unknown as Recorded],
      signingKeyOf(Buffer.alloc(32)),
    );
    const check = async (text: string) => {
      const file = path.join(folder, 'transcript.json');
      await writeFile(file, text);
      const elsewhere = ['--data', path.join(folder, 'elsewhere')];
      return json('verify', '--transcript', file, '--key', signed.key, ...elsewhere);
    };
    const text = JSON.stringify(signed);
    expect(await check(text)).toMatchObject({ code: 0, answer: { intact: true, faults: [] } });
    expect(await check(text.replace('goal-1', 'goal-2'))).toMatchObject({
      code: 4,
      answer: { intact: false, faults: [{ what: 'event', event: 1 }] },
    });
    const { code, stderr } = await stack.forlob('verify', '--transcript', folder);
    expect([code, stderr]).toEqual([1, expect.stringContaining('cannot be read (EISDIR)')]);
  });

  it('sets the clock of an empty database, and refuses with 5 once something is in it', async () => {
    expect(await json('clock', 'set', '2026-09-01')).toEqual({
      code: 0,
      answer: { now: '2026-09-01T06:00:00.000Z' },
    });
    const imported = await json('import', path.join(folder, 'files'), ...tenant, '--new-tenant');
    expect(imported).toMatchObject({
      code: 3,
      answer: { dryRun: false, mentors: 1, courses: { imported: 1, continued: 0, heldBack: 1 } },
    });
    const { code, stderr } = await stack.forlob('clock', 'set', '2026-10-01');
    expect([code, stderr]).toEqual([5, expect.stringContaining('forlob clock advance')]);
  });

  it('explains and replays the course that went in', async () => {
    const why = await json('why', 'F-1');
    expect(why).toMatchObject({ code: 0, answer: { tenant: 'proeve', number: 'F-1', state: 'waiting' } });
    expect(why.answer['deadlines']).toContainEqual(expect.objectContaining({ rule: 'waiting' }));
    expect(await json('replay', 'F-1', '--at', '2026-08-03')).toMatchObject({
      code: 0,
      answer: { course: { state: 'received' } },
    });
  });

  it('gives tokens, tells its state, and moves the clock', async () => {
    expect(await json('token', '--as', 'coordinator', '--tenant', 'nydansk')).toMatchObject({
      code: 0,
      answer: { token: expect.stringMatching(/^ey/) },
    });
    expect((await stack.forlob('token', '--as', 'nobody')).code).toBe(1);
    expect(await json('clock', 'advance', '1d')).toMatchObject({
      code: 0,
      answer: { now: expect.stringMatching(/^2026-09-02T/) },
    });
  });

  it('finds a row of a read model that was altered behind its back: 4; a rebuild mends it', async () => {
    await untilRead();
    expect(await json('verify')).toMatchObject({ code: 0, answer: { intact: true } });
    await alter();
    const { code, stdout } = await stack.forlob('verify');
    expect(code).toBe(4);
    expect(stdout).toMatch(/proeve: BROKEN/);
    expect(stdout).toMatch(/courses: 1 of 1 rows of caseload differ/);
    expect(await json('rebuild', 'courses')).toMatchObject({ code: 0 });
    expect(await json('verify', ...tenant)).toMatchObject({ code: 0, answer: { intact: true } });
    expect((await stack.forlob('rebuild', 'nothing')).code).toBe(2);
  });
});

const asOwner = async <Row extends pg.QueryResultRow>(query: string): Promise<readonly Row[]> => {
  const client = new pg.Client({ connectionString: stack.adminUrl });
  await client.connect();
  try {
    return (await client.query<Row>(query)).rows;
  } finally {
    await client.end();
  }
};

/** Until the projector has read the imported course. */
async function untilRead(): Promise<void> {
  while ((await asOwner('select 1 from views.caseload')).length === 0) await pause(100);
}

async function alter(): Promise<void> {
  const [table] = await asOwner<{ name: string }>(
    `select tablename as name from pg_tables where schemaname = 'views' and tablename ~ '^caseload_\\d+$' order by 1 desc`,
  );
  await asOwner(`update views.${pg.escapeIdentifier(table?.name ?? '')} set state = 'closed'`);
}
