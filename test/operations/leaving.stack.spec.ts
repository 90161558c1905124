import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client, Connection } from '@temporalio/client';
import pg from 'pg';
import { freePort } from '#infra/local/ports';
import { taskQueue } from '#use-cases/time/workflows';
import { startStack, type PartName, type TestStack } from '../support/stack.ts';
import { referral } from '../support/api-course.ts';
import { readAlerts } from './runbook.ts';

const minutes = 60_000;

describe('processes that are told to end while people work', () => {
  const internal = new Map<string, number>();
  let stack: TestStack;
  let admin: pg.Client;
  let token: string;
  /** What people did: the courses acknowledged, and whatever else an answer was. */
  const acknowledged: string[] = [];
  const failures: string[] = [];

  beforeAll(async () => {
    for (const name of ['api', 'api-2', 'worker', 'worker-2', 'projector', 'projector-2'])
      internal.set(name, await freePort());
    const two = { FORLOB_APIS: '2', FORLOB_WORKERS: '2', FORLOB_PROJECTORS: '2' };
    stack = await startStack({
      env: { ...two, API_LEAVE_SECONDS: '4', FORLOB_SPREAD_MINUTES: '0' },
      differently: (name) => {
        const port = String(internal.get(name) ?? '');
        return { API_INTERNAL_PORT: port, WORKER_HEALTH_PORT: port, PROJECTOR_PORT: port };
      },
    });
    admin = new pg.Client({ connectionString: stack.adminUrl });
    await admin.connect();
    token = await stack.tokenFor('coordinator', 'nydansk');
  }, 3 * minutes);
  afterAll(async () => {
    await admin.end();
    await stack.stop();
  }, minutes);

  const apis = ['api', 'api-2'] as const;
  const addressOf = (api: PartName): string => stack.child(api).note().address ?? '';

  const read = (name: string): Promise<string> =>
    fetch(`http://127.0.0.1:${internal.get(name) ?? 0}/metrics`).then((answer) => answer.text());

  /** A proxy's view: who is ready, asked again and again. */
  const watchReadiness = () => {
    const ready = new Set<PartName>(apis);
    let ended = false;
    const watching = Promise.all(
      apis.map(async (api) => {
        while (!ended) {
          const ok = await fetch(`${addressOf(api)}/readyz`).then(
            ({ ok }) => ok,
            () => false,
          );
          if (ok) ready.add(api);
          else ready.delete(api);
          await sleep(50);
        }
      }),
    );
    return {
      ready,
      end: async () => {
        ended = true;
        await watching;
      },
    };
  };

  const refer = async (api: PartName): Promise<void> => {
    const request = fetch(`${addressOf(api)}/courses`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${token}`,
        'content-type': 'application/json',
        'idempotency-key': randomUUID(),
      },
      body: JSON.stringify(referral({ mentee: { person: { name: 'Ole Prøvemenneske' } } })),
    });
    const answer = await request.catch((error: unknown) => {
      failures.push(`${api}: ${String((error as { cause?: { code?: string } }).cause?.code)}`);
    });
    if (answer === undefined) return;
    if (answer.status === 200) acknowledged.push(((await answer.json()) as { id: string }).id);
    else failures.push(`${api}: ${answer.status} ${await answer.text()}`);
  };

  it(
    'answers everyone, and has in the log whatever it said yes to',
    async () => {
      const proxy = watchReadiness();
      let ended = false;
      const people = Array.from({ length: 6 }, async (_, person) => {
        while (!ended) {
          const [first, second] = person % 2 === 0 ? apis : ([...apis].reverse() as ['api-2', 'api']);
          await refer(proxy.ready.has(first) ? first : second);
        }
      });
      const half = async (count: number): Promise<void> => {
        const before = acknowledged.length;
        while (acknowledged.length < before + count) await sleep(20);
      };
      await half(30);
      const pids = ['projector', 'worker', 'api'].map((name) => stack.child(name as PartName).note().pid);
      await Promise.all((['api', 'worker', 'projector'] as const).map((name) => stack.child(name).stop()));
      expect(proxy.ready.has('api')).toBe(false);
      const held = await admin.query<{ holder: string }>('select holder from leases');
      expect(held.rows.filter(({ holder }) => holder.includes(`:${pids[0] ?? 0}:`))).toEqual([]);
      await half(30);
      ended = true;
      await Promise.all(people);
      await proxy.end();

      expect(failures).toEqual([]);
      const { rows } = await admin.query<{ stream: string; version: number }>(
        `select stream, max(version) as version from events where stream like 'course-%' group by stream`,
      );
      const recorded = new Set(rows.map(({ stream }) => stream.slice('course-'.length)));
      expect(acknowledged.filter((id) => !recorded.has(id))).toEqual([]);
      expect(recorded.size).toBe(acknowledged.length);
    },
    3 * minutes,
  );

  it(
    'is taken over by those who stay: each course has its workflow, and has been looked at',
    async () => {
      const waiting = async (): Promise<number> => {
        const { rows } = await admin.query<{ open: number }>(
          `select count(*)::int as open from streams s left join course_wakes w
           on w.tenant = s.tenant and 'course-' || w.course_id = s.stream and w.version = s.version
         where s.stream like 'course-%' and w.course_id is null`,
        );
        return rows[0]?.open ?? -1;
      };
      while ((await waiting()) > 0) await sleep(200);
      expect(await waiting()).toBe(0);
    },
    2 * minutes,
  );

  it('tells its figures in every process, Temporal’s own too', async () => {
    const value = (text: string, name: RegExp): number =>
      text
        .split('\n')
        .filter((line) => name.test(line))
        .reduce((sum, line) => sum + Number(line.slice(line.lastIndexOf(' '))), 0);
    const [api, worker, projector] = await Promise.all(['api-2', 'worker-2', 'projector-2'].map(read));
    expect(
      value(api ?? '', /^forlob_http_request_seconds_count{method="POST",route="\/courses"/),
    ).toBeGreaterThan(0);
    expect(value(api ?? '', /^forlob_flush_appends_sum /)).toBeGreaterThan(0);
    expect(value(worker ?? '', /^forlob_tick_seconds_count{outcome="looked"}/)).toBeGreaterThan(0);
    expect(value(worker ?? '', /^forlob_worker_running /)).toBe(1);
    expect(value(worker ?? '', /^temporal_workflow_task_execution_latency_seconds_count/)).toBeGreaterThan(0);
    expect(value(projector ?? '', /^forlob_feed_signals_total/)).toBeGreaterThan(0);
    expect(value(projector ?? '', /^forlob_part_held.* 0$/)).toBe(0);
    expect(value(projector ?? '', /^forlob_database_up /)).toBe(1);
    const said = [api, worker, projector].join('\n');
    for (const id of acknowledged.slice(0, 5)) expect(said).not.toContain(id);
  });

  it(
    'tells what the rules ask of Temporal’s SDK, once a workflow task has failed',
    async () => {
      const { address, namespace } = stack.temporal;
      const connection = await Connection.connect({ address });
      // No worker knows this workflow: its task fails, as with a bug in a workflow's code.
      await new Client({ connection, namespace }).workflow.start('unknown', {
        ...{ taskQueue, workflowId: randomUUID(), workflowExecutionTimeout: '1 minute' },
      });
      const asked = readAlerts().flatMap(({ expr }) =>
        [...expr.matchAll(/temporal_\w+/g)].map(([name]) => name),
      );
      expect(asked).not.toEqual([]);
      let missing = asked;
      while (missing.length > 0) {
        const told = await read('worker-2');
        missing = missing.filter((name) => !told.includes(`\n${name}{`));
        await sleep(200);
      }
      await connection.close();
    },
    minutes,
  );
});
