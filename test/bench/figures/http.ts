import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { localDateOf } from '#calendar';
import { freePort } from '#infra/local/ports';
import { startChild, type Child } from '../child.ts';
import { closedLoop } from '../closed-loop.ts';
import { courseUnderWay, team } from '../course-under-way.ts';
import { cpuSeconds } from '../cpu.ts';
import type { Bench, Figure } from '../figure.ts';
import { openHouse, tenant, type House } from '../house.ts';
import { startIssuer } from '../http/issuer.ts';
import { openLines, type Lines } from '../http/lines.ts';
import { openLoop } from '../http/open-loop.ts';
import { postRequest } from '../http/request.ts';
import { createStock } from '../stock.ts';
import { writeCourses } from '../write-courses.ts';

const atOnce = 32;
const seconds = 4;
const promised = { perSecond: 600, p99: 100 };

/** A command over HTTP with everything it takes, to the API's own process: token, form, permission, course, rules, append. */
export const httpCommand: Figure = {
  name: 'http/command',
  unit: 'commands/s',
  against: 'a Fastify route of its own process that inserts one row',
  target: 0.5,
  promise: {
    words: `${promised.perSecond}/s at p99 < ${promised.p99} ms`,
    kept: ({ detail = {} }) =>
      (detail['p99 ms at 600/s'] ?? Infinity) < promised.p99 &&
      (detail['rate at 600/s'] ?? 0) > promised.perSecond * 0.97,
  },
  limitedBy: 'One API process is one thread; it is full before PostgreSQL is.',
  prepare: async (bench) => {
    const house = await openHouse(bench);
    const issuer = await startIssuer();
    bench.afterwards(issuer.close);
    const today = localDateOf(await house.store.now());
    const ids = await writeCourses(house.store, tenant, 1_000, () => courseUnderWay(today));
    const tokens = await Promise.all(
      Array.from({ length: 20 }, (_, n) => issuer.token(`co-${n}`, tenant, 'coordinator', team)),
    );
    const env = { ...house.env, OIDC_ISSUER: issuer.url };
    const ours = await serve(bench, 'apps/api/main', env, profiled());
    const courses = createStock(ids.map((id) => ({ id, version: courseUnderWay(today).length })));
    let sent = 0;
    const command = async (): Promise<void> => {
      // One command at a time to a course, with the version that the last one left.
      const course = await courses.take();
      const token = tokens[sent++ % tokens.length] ?? '';
      const body = { channel: 'meeting', minutes: 60, note: 'Vi øvede en samtale, og den gik godt.' };
      const request = postRequest(`/courses/${course.id}/log-contact`, token, JSON.stringify(body), {
        'idempotency-key': randomUUID(),
        'if-match': `"${course.version}"`,
      });
      const { version } = JSON.parse((await ours.lines.send(request)).body) as { version: number };
      courses.put({ id: course.id, version });
    };

    await createFloorTable(house);
    const floor = await serve(bench, 'test/bench/http/floor-main', env);
    let inserted = 0;
    const insert = async (): Promise<void> => {
      inserted += 1;
      const id = randomUUID();
      const data = {
        on: today,
        contact: id,
        channel: 'meeting',
        minutes: 60,
        function: null,
        phoneReason: null,
      };
      const body = JSON.stringify({ stream: `course-${id}`, version: 1, id, data, commandId: id });
      await floor.lines.send(postRequest('/insert', tokens[0] ?? '', body, {}));
    };
    return {
      ours: async () => {
        const begun = sent;
        const cpu = await metersOf(bench, ours.child);
        const value = await closedLoop(atOnce, seconds, command);
        const { p50, p99, rate } = await openLoop(promised.perSecond, seconds, command);
        return {
          value,
          detail: {
            ...{ 'p50 ms at 600/s': p50, 'p99 ms at 600/s': p99, 'rate at 600/s': rate },
            ...(await cpu(sent - begun)),
          },
        };
      },
      floor: async () => {
        const begun = inserted;
        const cpu = await metersOf(bench, floor.child);
        const value = await closedLoop(atOnce, seconds, insert);
        return { value, detail: await cpu(inserted - begun) };
      },
    };
  },
};

/** A process that serves HTTP, and connections to it. */
const serve = async (
  bench: Bench,
  module: string,
  env: Readonly<Record<string, string>>,
  flags: readonly string[] = [],
): Promise<{ readonly child: Child; readonly lines: Lines }> => {
  const port = await freePort();
  const child = await startChild(module, { ...env, API_PORT: String(port) }, flags);
  bench.afterwards(child.stop);
  const lines = await openLines(port, 64);
  bench.afterwards(lines.close);
  return { child, lines };
};

const createFloorTable = async ({ database }: House): Promise<void> => {
  const admin = new pg.Client({ connectionString: database.adminUrl });
  await admin.connect();
  await admin.query(`create table public.floor (tenant text, stream text, version int, id uuid, type text, data jsonb,
    occurred_at timestamptz, actor_id text, actor_role text, command_id text, correlation_id text,
    primary key (tenant, stream, version))`);
  await admin.query('grant insert on public.floor to forlob_app');
  await admin.end();
};

/** Processor time from now on, for each of so many requests: says what is dear whatever else the machine does. */
const metersOf = async ({ postgresPid }: Bench, { pid }: Child) => {
  const read = () => Promise.all([cpuSeconds(pid), cpuSeconds(postgresPid)]);
  const before = await read();
  return async (requests: number): Promise<Record<string, number>> => {
    const [api, postgres] = await read();
    return {
      'process cpu ms each': ((api - before[0]) * 1_000) / requests,
      'PostgreSQL cpu ms each': ((postgres - before[1]) * 1_000) / requests,
    };
  };
};

/** `BENCH_FLAGS` of node for the API, such as `--cpu-prof --cpu-prof-dir=/tmp/profile`, to see where its time goes. */
const profiled = (): readonly string[] =>
  (process.env['BENCH_FLAGS'] ?? '').split(' ').filter((flag) => flag !== '');
