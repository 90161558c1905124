import { localDateOf } from '#calendar';
import type { LocalDate } from '#kernel';
import { courseUnderWay, team } from '../course-under-way.ts';
import type { Bench } from '../figure.ts';
import { openHouse, tenant, type House } from '../house.ts';
import { writeCourses } from '../write-courses.ts';
import { startIssuer } from './issuer.ts';

/** A house with courses under way and twenty coordinators who are signed in. */
export interface StaffedHouse extends House {
  readonly today: LocalDate;
  readonly courses: readonly string[];
  /** The next one's token. */
  readonly token: () => string;
}

/** What the console of a bench seals its cookies with. */
const sessionKey = Buffer.alloc(32, 7).toString('base64');

/** Opens one with so many courses of 24 events. */
export const openStaffedHouse = async (bench: Bench, count: number): Promise<StaffedHouse> => {
  const house = await openHouse(bench);
  const issuer = await startIssuer();
  bench.afterwards(issuer.close);
  const today = localDateOf(await house.store.now());
  const courses = await writeCourses(house.store, tenant, count, () => courseUnderWay(today));
  const tokens = await Promise.all(
    Array.from({ length: 20 }, (_, n) => issuer.token(`co-${n}`, tenant, 'coordinator', team)),
  );
  let asked = 0;
  return {
    ...house,
    ...{ today, courses },
    env: {
      ...house.env,
      OIDC_ISSUER: issuer.url,
      API_URL: 'http://127.0.0.1:3000',
      FORLOB_SESSION_KEY: sessionKey,
    },
    token: () => tokens[asked++ % tokens.length] ?? '',
  };
};
