import { createCalendar } from '#calendar';
import { loadCatalogue } from '#use-cases/load-catalogue';
import { createProjections } from '#views/projections';
import { rebuild } from '#views/rebuild';
import type { Figure } from '../figure.ts';
import { openHouse, tenant } from '../house.ts';
import { writeLog } from '../read-models-log.ts';

const courses = 300;

/** Every read model built anew beside the one that is read, and put in its place, one after the other as `forlob rebuild` does. */
export const rebuildAll: Figure = {
  name: 'rebuild',
  unit: 'events/s',
  limitedBy: "The timeline's rows, and each course's duties counted once.",
  prepare: async (bench) => {
    const { pool, store } = await openHouse(bench);
    await writeLog(store, tenant, courses, 'life');
    const projections = createProjections({ ...loadCatalogue(), calendar: createCalendar() });
    const head = await store.head(tenant);
    return {
      ours: async () => {
        const begun = performance.now();
        for (const projection of projections) await rebuild({ pool, store }, projection);
        return { value: head / ((performance.now() - begun) / 1_000), detail: { events: head } };
      },
    };
  },
};
