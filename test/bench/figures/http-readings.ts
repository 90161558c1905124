import { createCalendar } from '#calendar';
import { createProjections } from '#views';
import { rebuild } from '#views/rebuild';
import { loadCatalogue } from '#use-cases/load-catalogue';
import type { Bench, Figure, Prepared } from '../figure.ts';
import { metersOf } from '../http/meters.ts';
import { openLoop } from '../http/open-loop.ts';
import { getRequest } from '../http/request.ts';
import { serveApi } from '../http/serve.ts';
import { openStaffedHouse, type StaffedHouse } from '../http/staffed-house.ts';

const seconds = 4;

/** Asks at a fixed rate; the figure is the median answer's time. */
const reading = async (
  bench: Bench,
  house: StaffedHouse,
  perSecond: number,
  path: () => string,
): Promise<Prepared> => {
  const { child, lines } = await serveApi(bench, house.env);
  return {
    ours: async () => {
      const meters = await metersOf(bench, child);
      const { p50, p99, rate } = await openLoop(perSecond, seconds, () =>
        lines.send(getRequest(path(), house.token())),
      );
      return { value: p50, detail: { p99, 'per second': rate, ...(await meters(perSecond * seconds)) } };
    },
  };
};

/** One course, of a thousand: its stream read and folded, its duties counted, and the reading logged. */
export const httpCourse: Figure = {
  name: 'http/course',
  unit: 'ms p50',
  limitedBy: 'The stream is read and folded, and what is owed is counted anew for each reading.',
  prepare: async (bench) => {
    const house = await openStaffedHouse(bench, 1_000);
    let asked = 0;
    return reading(bench, house, 100, () => `/courses/${house.courses[asked++ % 1_000] ?? ''}`);
  },
};

/** The first page of a team's worklist over a thousand courses, with its counts. */
export const httpWorklist: Figure = {
  name: 'http/worklist',
  unit: 'ms p50',
  limitedBy: 'PostgreSQL counts the whole of what is to be done for each page.',
  prepare: async (bench) => {
    const house = await openStaffedHouse(bench, 1_000);
    const { pool, store } = house;
    const catalogue = { ...loadCatalogue(), calendar: createCalendar() };
    for (const projection of createProjections(catalogue)) await rebuild({ pool, store }, projection);
    return reading(bench, house, 20, () => '/worklist?whose=team');
  },
};
