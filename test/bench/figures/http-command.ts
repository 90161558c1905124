import { randomUUID } from 'node:crypto';
import { closedLoop } from '../closed-loop.ts';
import { courseUnderWay } from '../course-under-way.ts';
import type { Figure } from '../figure.ts';
import { openFloor } from '../http/floor.ts';
import { metersOf } from '../http/meters.ts';
import { openLoop } from '../http/open-loop.ts';
import { postRequest } from '../http/request.ts';
import { serveApi } from '../http/serve.ts';
import { openStaffedHouse } from '../http/staffed-house.ts';
import { createStock } from '../stock.ts';

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
    const house = await openStaffedHouse(bench, 1_000);
    const { child, lines } = await serveApi(bench, house.env);
    const version = courseUnderWay(house.today).length;
    const courses = createStock(house.courses.map((id) => ({ id, version })));
    let sent = 0;
    const command = async (): Promise<void> => {
      // One command at a time to a course, with the version that the last one left.
      const course = await courses.take();
      sent += 1;
      const body = { channel: 'meeting', minutes: 60, note: 'Vi øvede en samtale, og den gik godt.' };
      const path = `/courses/${course.id}/log-contact`;
      const request = postRequest(path, house.token(), JSON.stringify(body), {
        'idempotency-key': randomUUID(),
        'if-match': `"${course.version}"`,
      });
      const answer = JSON.parse((await lines.send(request)).body) as { version: number };
      courses.put({ id: course.id, version: answer.version });
    };
    return {
      ours: async () => {
        const before = sent;
        const away = lines.turnedAway();
        const meters = await metersOf(bench, child);
        const value = await closedLoop(atOnce, seconds, command);
        const { p50, p99, rate } = await openLoop(promised.perSecond, seconds, command);
        return {
          value,
          detail: {
            ...{ 'p50 ms at 600/s': p50, 'p99 ms at 600/s': p99, 'rate at 600/s': rate },
            'answered 503': lines.turnedAway() - away,
            ...(await meters(sent - before)),
          },
        };
      },
      floor: await openFloor(bench, house, atOnce, seconds),
    };
  },
};
