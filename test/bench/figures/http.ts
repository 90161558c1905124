import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { localDateOf } from '#calendar';
import { freePort } from '#infra/local/ports';
import { startChild } from '../child.ts';
import { closedLoop } from '../closed-loop.ts';
import { courseUnderWay, team } from '../course-under-way.ts';
import type { Figure } from '../figure.ts';
import { openHouse, tenant } from '../house.ts';
import { startIssuer } from '../http/issuer.ts';
import { openLines } from '../http/lines.ts';
import { openLoop } from '../http/open-loop.ts';
import { postRequest } from '../http/request.ts';
import { createStock } from '../stock.ts';
import { writeCourses } from '../write-courses.ts';

const atOnce = 32;
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
    const today = localDateOf(await house.store.now());
    const ids = await writeCourses(house.store, tenant, 1_000, () => courseUnderWay(today));
    const tokens = await Promise.all(
      Array.from({ length: 20 }, (_, n) => issuer.token(`co-${n}`, tenant, 'coordinator', team)),
    );
    const admin = new pg.Client({ connectionString: house.database.adminUrl });
    await admin.connect();
    await admin.query(`create table public.floor (tenant text, stream text, version int, id uuid, type text, data jsonb,
      occurred_at timestamptz, actor_id text, actor_role text, command_id text, correlation_id text,
      primary key (tenant, stream, version))`);
    await admin.query('grant insert on public.floor to forlob_app');
    const ports = { ours: await freePort(), floor: await freePort() };
    const env = { ...house.env, OIDC_ISSUER: issuer.url };
    const api = await startChild('apps/api/main', { ...env, API_PORT: String(ports.ours) }, profiled());
    const floor = await startChild('test/bench/http/floor-main', { ...env, API_PORT: String(ports.floor) });
    const lines = { ours: await openLines(ports.ours, 64), floor: await openLines(ports.floor, 64) };

    // One command at a time to a course: each is taken from the front and put back at the end with its new version.
    const courses = createStock(ids.map((id) => ({ id, version: courseUnderWay(today).length })));
    let sent = 0;
    const command = async (): Promise<void> => {
      const course = await courses.take();
      const token = tokens[sent++ % tokens.length] ?? '';
      const body = JSON.stringify({
        channel: 'meeting',
        minutes: 60,
        note: 'Vi øvede en samtale, og den gik godt.',
      });
      const request = postRequest(`/courses/${course.id}/log-contact`, token, body, {
        'idempotency-key': randomUUID(),
        'if-match': `"${course.version}"`,
      });
      const { version } = JSON.parse((await lines.ours.send(request)).body) as { version: number };
      courses.put({ id: course.id, version });
    };
    const insert = async (): Promise<void> => {
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
      await lines.floor.send(postRequest('/insert', tokens[0] ?? '', body, {}));
    };
    return {
      ours: async () => {
        const value = await closedLoop(atOnce, 4, command);
        const { p50, p99, rate } = await openLoop(promised.perSecond, 4, command);
        return { value, detail: { 'p50 ms at 600/s': p50, 'p99 ms at 600/s': p99, 'rate at 600/s': rate } };
      },
      floor: async () => ({ value: await closedLoop(atOnce, 4, insert) }),
      close: async () => {
        lines.ours.close();
        lines.floor.close();
        await api.stop();
        await floor.stop();
        await admin.end();
        await issuer.close();
        await house.close();
      },
    };
  },
};

/** With BENCH_PROFILE=folder the API writes where its time went (`node --cpu-prof`). */
const profiled = (): readonly string[] => {
  const folder = process.env['BENCH_PROFILE'];
  return folder === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${folder}`];
};
