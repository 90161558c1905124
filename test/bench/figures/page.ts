import type { Figure } from '../figure.ts';
import { courseOf, openBulkHouse } from '../http/bulk-house.ts';
import { metersOf } from '../http/meters.ts';
import { openLoop } from '../http/open-loop.ts';
import { pageRequest } from '../http/request.ts';
import { serveApi } from '../http/serve.ts';
import type { StaffedHouse } from '../http/staffed-house.ts';

const perSecond = 25;
const seconds = 8;
const promisedMs = 50;
const readers = 20;

/** A page of the console, asked for by twenty coordinators in turn; the figure is what the slowest in a hundred waited. */
const page = (
  name: string,
  limitedBy: string,
  pathOf: (house: StaffedHouse, reader: number, turn: number) => string,
): Figure => ({
  name,
  unit: 'ms p99',
  limitedBy,
  limitMinutes: 30,
  promise: {
    words: `at most ${promisedMs} ms for ninety-nine of a hundred, at 100,000 courses`,
    kept: ({ value }) => value <= promisedMs,
  },
  prepare: async (bench) => {
    const house = await openBulkHouse(bench);
    const { child, lines } = await serveApi(bench, house.env);
    let asked = 0;
    let bytes = 0;
    const ask = async (): Promise<void> => {
      const [reader, turn] = [asked % readers, Math.floor(asked / readers)];
      asked += 1;
      const path = pathOf(house, reader, turn);
      const { body } = await lines.send(pageRequest(path, house.cookies[reader] ?? ''));
      bytes = Math.max(bytes, Buffer.byteLength(body));
    };
    return {
      ours: async () => {
        const meters = await metersOf(bench, child);
        const { p50, p99, rate } = await openLoop(perSecond, seconds, ask);
        return {
          value: p99,
          detail: {
            ...{ p50, 'per second': rate, 'kB at most': bytes / 1_000 },
            ...(await meters(perSecond * seconds)),
          },
        };
      },
    };
  },
});

/** The page that a coordinator's day begins with: what is to be done in forty courses. */
export const pageWorklist = page(
  'http/page-worklist',
  'PostgreSQL counts what is to be done in the reader’s courses; the page is made of it in this process.',
  () => '/console/worklist',
);

/** The page of one course: its stream read and folded, its duties counted, what may be done asked, its timeline and charts. */
export const pageCourse = page(
  'http/page-course',
  'The course is read and folded once, in this process, and each command is asked whether it may be given now.',
  (house, reader, turn) => `/console/courses/${courseOf(house, reader, turn)}`,
);
