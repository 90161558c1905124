import { randomUUID } from 'node:crypto';
import type { CourseEvent } from '#courses';
import { localDateOf } from '#calendar';
import type { LocalDate } from '#kernel';
import { createSeal } from '../../../apps/api/console/session/seal.ts';
import { courseUnderWay, team } from '../course-under-way.ts';
import type { Bench } from '../figure.ts';
import { openHouse, tenant, type House } from '../house.ts';
import { writeCourses } from '../write-courses.ts';
import { startIssuer } from './issuer.ts';

/** A house with courses under way and coordinators, twenty unless said otherwise, who are signed in. */
export interface StaffedHouse extends House {
  readonly today: LocalDate;
  readonly courses: readonly string[];
  /** The next one's token. */
  readonly token: () => string;
  /** Of each of them, the cookie of his session in the console. */
  readonly cookies: readonly string[];
}

/** What the console of a bench seals its cookies with. */
const sessionKey = Buffer.alloc(32, 7);

/** Opens one with so many courses, of 24 events unless said otherwise. */
export const openStaffedHouse = async (
  bench: Bench,
  count: number,
  eventsOf: (today: LocalDate, index: number) => readonly CourseEvent[] = courseUnderWay,
  staff = 20,
): Promise<StaffedHouse> => {
  const house = await openHouse(bench);
  const issuer = await startIssuer();
  bench.afterwards(issuer.close);
  const today = localDateOf(await house.store.now());
  const courses = await writeCourses(house.store, tenant, count, (index) => eventsOf(today, index));
  const tokens = await Promise.all(
    Array.from({ length: staff }, (_, n) => issuer.token(`co-${n}`, tenant, 'coordinator', team)),
  );
  const seal = createSeal<object>([new Uint8Array(sessionKey)], 'session');
  const until = Math.floor(Date.now() / 1_000) + 7_200;
  const cookies = await Promise.all(
    tokens.map(async (accessToken) => {
      const held = { accessToken, tenant, session: randomUUID(), endsAt: until };
      return `forlob=${await seal.close(held, until)}`;
    }),
  );
  let asked = 0;
  return {
    ...house,
    ...{ today, courses, cookies },
    env: {
      ...house.env,
      OIDC_ISSUER: issuer.url,
      API_URL: 'http://127.0.0.1:3000',
      FORLOB_SESSION_KEY: sessionKey.toString('base64'),
    },
    token: () => tokens[asked++ % tokens.length] ?? '',
  };
};
