import { randomUUID } from 'node:crypto';
import { addDays, instantAt, localDateOf } from '#calendar';
import { hasEnded } from '#courses';
import type { Instant, LocalDate, Recorded } from '#kernel';
import { programmeAt, programmeVersion } from '#programmes';
import type { Catalogue } from '#programmes';
import type { RawCatalogue } from '../oracle/catalogue-rows.ts';
import type { Happened } from '../oracle/happened.ts';
import { createOracle } from '../oracle/oracle.ts';
import { createRandom } from '../random.ts';
import { daysUntilNext, nextActs, referral } from './random-life.ts';
import type { Act, Asked } from './random-life.ts';
import { openTrialHouse, tenant } from './trial-house.ts';

/** What a course went through, and where the handler and the oracle first parted. */
export interface Trial {
  readonly title: string;
  readonly recorded: readonly string[];
  readonly looks: number;
  readonly difference: Difference | undefined;
}

interface Difference {
  readonly at: Instant;
  readonly handler: readonly string[];
  readonly oracle: readonly string[];
  readonly wakes: readonly [handler: Instant | null, oracle: Instant | null];
  readonly story: readonly string[];
}

const years = 3;

/** A random course for three years: what the handler and store record at each look is held against the oracle. */
export const tryCourse = async (catalogue: Catalogue, raw: RawCatalogue, seed: number): Promise<Trial> => {
  const random = createRandom(seed);
  const fresh = () => random.uuid();
  const programme = random.pick(catalogue.programmes as readonly [Catalogue['programmes'][number]]);
  const begins = beginning(catalogue, programme.id, programme.validFrom.value, random.below);
  const ends = instantAt(addDays(begins, years * 365), '12:00');
  const house = await openTrialHouse(catalogue, begins);
  const oracle = createOracle(raw);
  const courseId = fresh();
  const recorded: string[] = [];
  const asked: Asked[] = [];
  let seen = 0;
  let looks = 0;
  const found: { wakeAt: Instant | null; difference?: Difference } = { wakeAt: null };

  const news = async (): Promise<readonly Recorded[]> => {
    const events = await house.eventsOf(courseId);
    const fresh = events.slice(seen);
    seen = events.length;
    return fresh;
  };
  const look = async (now: Instant): Promise<void> => {
    house.setClock(now);
    for (const event of await news()) oracle.happened(happenedOf(event));
    const noted = await house.look(courseId);
    const handler = (await news()).map(lineOf).sort();
    const expected = oracle.look(Date.parse(now));
    const due = oracle.next(Date.parse(now));
    looks += 1;
    found.wakeAt = noted;
    const said = expected.map(lineOf).sort();
    recorded.push(...handler);
    for (const { type, data } of expected)
      if (type === 'ReminderIssued') asked.push(data as unknown as Asked);
    const wakes = [noted, due === undefined ? null : new Date(due).toISOString()] as const;
    if (JSON.stringify(handler) !== JSON.stringify(said) || wakes[0] !== wakes[1])
      found.difference = {
        at: now,
        handler: handler.filter((line) => !said.includes(line)),
        oracle: said.filter((line) => !handler.includes(line)),
        wakes,
        story: (await house.eventsOf(courseId)).map(
          (event) => `${event.recordedAt} ${event.actor.role} ${event.type} ${JSON.stringify(event.data)}`,
        ),
      };
  };
  const give = async ({ command, as, on }: Act): Promise<void> => {
    await house.courses.execute({
      ...{ tenant, courseId, commandId: randomUUID(), correlationId: 'trial', command },
      actor: { id: as, role: as },
      ...(on === undefined ? {} : { on }),
    });
  };

  let now = momentOn(begins, random.below);
  house.setClock(now);
  await give(referral(random, programme.id, localDateOf(now)));
  await look(now);
  while (found.difference === undefined && now < ends) {
    const loaded = await house.courses.load(tenant, courseId);
    if (loaded === undefined) throw new Error('a course that was not begun');
    const { course } = loaded;
    if (hasEnded(course)) break;
    const acting = momentOn(addDays(localDateOf(now), daysUntilNext({ random, course })), random.below, now);
    while (found.difference === undefined && found.wakeAt !== null && found.wakeAt <= acting) {
      now = found.wakeAt;
      await look(now);
    }
    if (found.difference !== undefined) break;
    now = acting > now ? acting : now;
    house.setClock(now);
    const present = (await house.courses.load(tenant, courseId))?.course ?? course;
    const pinned = programmeVersion(catalogue, present.programme.id, present.programme.version) ?? programme;
    const acts = nextActs({
      ...{ random, catalogue, mentor: house.mentor, asked, fresh },
      ...{ programme: pinned, course: present, today: localDateOf(now) },
    });
    for (const each of acts) await give(each);
    await look(now);
  }
  return {
    title: `${programme.id} from ${begins}, seed ${seed}`,
    recorded,
    looks,
    difference: found.difference,
  };
};

/** Mostly in office hours, sometimes when it is quiet; never before `after`. */
const momentOn = (date: LocalDate, below: (n: number) => number, after = ''): Instant => {
  const time = below(10) === 0 ? '21:30' : `${10 + below(7)}:${10 + below(49)}`;
  const moment = instantAt(date, time);
  return moment > after ? moment : after;
};

/** Any day on which the programme could be begun; a duty that changes by law is begun where it does. */
const beginning = (
  catalogue: Catalogue,
  id: string,
  validFrom: LocalDate,
  below: (n: number) => number,
): LocalDate => {
  const earliest = validFrom < '2014-01-01' ? '2014-01-01' : validFrom;
  const spots = ['2015-07-01', '2015-10-01', '2019-06-01', '2023-02-01', '2023-09-01'].filter(
    (day) => day >= earliest,
  );
  const spot = spots[below(spots.length * 2)];
  const day = spot === undefined ? addDays(earliest, below(365 * 9)) : addDays(spot, below(120));
  if (programmeAt(catalogue, id, day) === undefined) throw new Error(`${id} cannot be begun on ${day}`);
  return day;
};

const happenedOf = ({ type, data, recordedAt, actor }: Recorded): Happened => ({
  type,
  data: data as Happened['data'],
  at: Date.parse(recordedAt),
  byItself: actor.role === 'system',
});

/** An event on one line. */
const lineOf = ({ type, data }: { readonly type: string; readonly data: object }): string =>
  `${type} ${JSON.stringify(Object.entries(data).sort(([a], [b]) => a.localeCompare(b)))}`;
