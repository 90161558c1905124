import { addDays, addMilliseconds, instantAt, localDateOf } from '#calendar';
import { hasEnded } from '#courses';
import type { Instant, LocalDate } from '#kernel';
import { programmeAt, programmeVersion } from '#programmes';
import type { Catalogue } from '#programmes';
import type { RawCatalogue } from '../oracle/catalogue-rows.ts';
import { createRandom } from '../random.ts';
import type { Random } from '../random.ts';
import type { Act } from './act.ts';
import { referral } from './before-agreement.ts';
import { beginning } from './beginning.ts';
import type { Beginning } from './beginning.ts';
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

const days = 3 * 365;

/** A random course for three years: what the handler records at each look is held against the oracle. */
export const tryCourse = async (
  catalogue: Catalogue,
  raw: RawCatalogue,
  seed: number,
  wanted: Wanted = {},
): Promise<Trial> => {
  const random = createRandom(seed);
  const { id, begins } = wanted.where ?? beginning(catalogue, seed, random);
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
  if (random.below(30) > 0) return wakeAt;
  const late = instantAt(addDays(localDateOf(wakeAt), 1 + random.below(25)), random.pick(['09:30', '22:00']));
  return late < latest ? late : latest;
};

const minute = 60_000;

/** Mostly in office hours, sometimes when it is quiet; never before `after`. Counted from a morning that is known already. */
const momentOn = (date: LocalDate, random: Random, after = ''): Instant => {
  const minutes = random.below(10) === 0 ? 13 * 60 + 30 : random.below(9 * 60);
  const moment = addMilliseconds(instantAt(date, '08:00'), minutes * minute);
  return moment > after ? moment : after;
};
