import { addDays, instantAt, localDateOf } from '#calendar';
import { hasEnded } from '#courses';
import type { Instant, LocalDate } from '#kernel';
import { programmeAt, programmeVersion } from '#programmes';
import type { Catalogue } from '#programmes';
import type { RawCatalogue } from '../oracle/catalogue-rows.ts';
import { createRandom } from '../random.ts';
import type { Random } from '../random.ts';
import type { Act } from './act.ts';
import { referral } from './before-agreement.ts';
import { daysUntilNext, nextActs } from './random-life.ts';
import { openSideBySide } from './side-by-side.ts';
import type { SideBySide } from './side-by-side.ts';

/** What one random course came to. */
export interface Trial {
  readonly title: string;
  /** `bul@2018`. */
  readonly programme: string;
  readonly recorded: readonly string[];
  readonly script: SideBySide['script'];
  /** Where the handler and the oracle parted, if they did. */
  readonly parted: string | undefined;
}

/** Where it is not left to chance: a programme and a day to begin with; what people may do; that looks are never late. */
interface Wanted {
  readonly where?: Beginning;
  readonly may?: (act: Act) => boolean;
  readonly inTime?: boolean;
}

interface Beginning {
  readonly id: string;
  readonly begins: LocalDate;
}

const days = 3 * 365;

/** A random course for three years: what the handler records at each look is held against the oracle. */
export const tryCourse = async (
  catalogue: Catalogue,
  raw: RawCatalogue,
  seed: number,
  wanted: Wanted = {},
): Promise<Trial> => {
  const random = createRandom(seed);
  const { id, begins } = wanted.where ?? beginning(catalogue, random);
  const version = programmeAt(catalogue, id, begins)?.version ?? 'not yet begun';
  const both = await openSideBySide(catalogue, raw, random.uuid(), begins);
  const parted = await live(catalogue, both, random, { id, begins }, wanted).catch((error: unknown) =>
    String(error),
  );
  return {
    programme: `${id}@${version}`,
    title: `${id} from ${begins}, seed ${seed}`,
    recorded: both.recorded,
    script: both.script,
    parted,
  };
};

/** People act and the course is looked at, after each act and whenever it has asked for it. */
const live = async (
  catalogue: Catalogue,
  both: SideBySide,
  random: Random,
  { id, begins }: Beginning,
  { may = () => true, inTime = false }: Wanted,
): Promise<undefined> => {
  let now = momentOn(begins, random);
  both.setClock(now);
  await both.give(referral(random, id, localDateOf(now)));
  let wakeAt = await both.look(now);
  while (now < instantAt(addDays(begins, days), '12:00')) {
    const before = await both.course();
    if (hasEnded(before)) return;
    const waits = daysUntilNext({ random, course: before });
    const acting = momentOn(addDays(localDateOf(now), waits), random, now);
    while (wakeAt !== null && wakeAt <= acting) {
      now = inTime ? wakeAt : lateBy(random, wakeAt, acting);
      wakeAt = await both.look(now);
    }
    now = acting;
    both.setClock(now);
    const course = await both.course();
    const programme = programmeVersion(catalogue, course.programme.id, course.programme.version);
    if (programme === undefined) throw new Error(`${course.programme.id} is not in the catalogue`);
    const { mentor, asked } = both;
    const fresh = random.uuid;
    const today = localDateOf(now);
    const acts = nextActs({ random, programme, catalogue, course, today, mentor, asked, fresh });
    for (const act of acts.filter(may)) await both.give(act);
    wakeAt = await both.look(now);
  }
  return;
};

/** Mostly the moment itself; sometimes nobody is there to look for some days. */
const lateBy = (random: Random, wakeAt: Instant, latest: Instant): Instant => {
  if (random.below(50) > 0) return wakeAt;
  const late = instantAt(addDays(localDateOf(wakeAt), 1 + random.below(25)), random.pick(['09:30', '22:00']));
  return late < latest ? late : latest;
};

/** Mostly in office hours, sometimes when it is quiet; never before `after`. */
const momentOn = (date: LocalDate, random: Random, after = ''): Instant => {
  const time = random.below(10) === 0 ? '21:30' : `${10 + random.below(7)}:${10 + random.below(49)}`;
  const moment = instantAt(date, time);
  return moment > after ? moment : after;
};

/** Days before a change of rules, a leap day, a Christmas or an Easter that a course then lives through. */
const spots = ['2015-07-01', '2015-10-01', '2019-06-01', '2019-11-01', '2023-02-01', '2023-09-01'];

/** Any programme, that with the contact duty more often, on any day on which it could be begun. */
const beginning = (catalogue: Catalogue, random: Random): Beginning => {
  const { programmes } = catalogue;
  const wanted = programmes[random.below(programmes.length)];
  const duty = programmes.find(({ duties }) => duties.some(({ kind }) => kind === 'contact'));
  const programme = random.below(5) === 0 ? duty : wanted;
  if (programme === undefined) throw new Error('the catalogue is empty');
  const { id, validFrom } = programme;
  const earliest = validFrom.value;
  const near = spots.filter((day) => day >= earliest)[random.below(spots.length)];
  const begins =
    near === undefined ? addDays(earliest, random.below(365 * 8)) : addDays(near, random.below(120));
  return { id, begins };
};
