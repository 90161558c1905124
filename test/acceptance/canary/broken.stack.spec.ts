import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { referral } from '../../support/api-course.ts';
import { startStack, type TestStack } from '../../support/stack.ts';
import { searchFiles } from './search.ts';

const minutes = 60_000;

/** What nobody else says: in a person's name, in a text, and in what the database complains with. */
const canaries = ['Kanariefugl Prøvenavn', 'kanarie-i-en-begrundelse', 'kanarie-i-en-fejl'] as const;

describe('logs, when what people say meets a fault', () => {
  let stack: TestStack;
  let admin: pg.Client;
  beforeAll(async () => {
    stack = await startStack({ env: { LOG_LEVEL: 'debug', FORLOB_SPREAD_MINUTES: '0' } });
    admin = new pg.Client({ connectionString: stack.adminUrl });
    await admin.connect();
  }, 2 * minutes);
  afterAll(async () => {
    await admin.end();
    await stack.stop();
  }, minutes);

  const refer = async (): Promise<Response> =>
    fetch(`${stack.apiUrl}/courses`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${await stack.tokenFor('coordinator', 'nydansk')}`,
        'content-type': 'application/json',
        'idempotency-key': randomUUID(),
      },
      body: JSON.stringify(
        referral({ mentee: { person: { name: canaries[0] } }, reason: canaries[1], caseworker: 'nobody' }),
      ),
    });
  const logOf = (part: string): Promise<string> =>
    readFile(path.join(stack.dataFolder, 'logs', `${part}.log`), 'utf8');
  const logHas = async (part: string, what: RegExp): Promise<void> => {
    while (!what.test(await logOf(part))) await sleep(100);
  };
  /** Whoever writes to the table is told so, as a constraint would: with the row that was refused. */
  const complainOn = (table: string): Promise<unknown> =>
    admin.query(`
      create or replace function complain() returns trigger language plpgsql as $$
      begin raise exception '${canaries[2]}: %', new using errcode = '23514', detail = new::text; end $$;
      create trigger complain before insert or update on ${table} for each row execute function complain()`);

  it('let one wish be followed from the request to the workflow’s look', async () => {
    const answer = await refer();
    expect(answer.status).toBe(200);
    const correlationId = answer.headers.get('x-correlation-id') ?? '';
    const { id } = (await answer.json()) as { id: string };
    await logHas('api', new RegExp(`"route":"/courses","status":200.*"correlationId":"${correlationId}"`));
    await logHas('projector', new RegExp(`"stream":"course-${id}".*"correlationId":"${correlationId}"`));
    const { rows } = await admin.query<{ correlation_id: string }>(
      `select distinct correlation_id from events where stream = $1 and actor_id <> 'system:course'`,
      [`course-${id}`],
    );
    expect(rows).toEqual([{ correlation_id: correlationId }]);
  });

  it(
    'tell each fault in each process, and nothing that anyone said',
    async () => {
      await complainOn('course_wakes');
      expect((await refer()).status).toBe(200);
      await logHas('worker', /"level":"(?:warn|error)"/);
      await complainOn('people');
      const answer = await refer();
      expect(answer.status).toBe(500);
      expect(await answer.text()).not.toMatch(/anarie/);
      await logHas('api', /"unforeseen"/);
      await complainOn('checkpoints');
      await admin.query('drop trigger complain on people');
      await refer();
      await logHas('projector', /"kind":/);

      const found = await searchFiles(path.join(stack.dataFolder, 'logs'), canaries, ['postgres']);
      expect(found).toEqual([]);
      expect(await logOf('api')).toMatch(/"code":"23514"/);
    },
    2 * minutes,
  );
});
