import { localDateOf, localTimeOf } from '#calendar';
import type { Instant } from '#kernel';
import { createOracle } from '../support/oracle/oracle.ts';
import type { RawCatalogue } from '../support/oracle/catalogue-rows.ts';
import type { Act } from '../support/oracle-trial/act.ts';
import { happenedOf, lineOf } from '../support/oracle-trial/side-by-side.ts';
import type { LivingCourse } from './life.ts';
import type { Logged } from './log.ts';

/** Ids that the API makes itself. */
const made = ['contact', 'goal', 'measurement'];

/** Gives a command by HTTP as a random course was given it; what the form does not ask for is left out. */
export const replay = async (
  course: LivingCourse,
  tenant: string,
  { command, as, on }: Act,
): Promise<void> => {
  const { type, ...data } = command;
  const { answer, ...rest } = data as Record<string, unknown>;
  const asked = Object.fromEntries(Object.entries(rest).filter(([field]) => !made.includes(field)));
  const body = {
    ...asked,
    ...(typeof answer === 'string' ? { unanswered: answer } : (answer as object | undefined)),
    ...('mentor' in asked ? { mentor: course.mentor } : {}),
    ...('assessedBy' in asked ? { assessedBy: `${tenant}-caseworker` } : {}),
    ...(on === undefined ? {} : { on }),
  };
  await course.give(type.replace(/(?!^)([A-Z])/g, '-$1').toLowerCase(), body, as);
};

/** What people did at one time, more than one command perhaps. */
const together = 10 * 60_000;

/**
 * What the oracle says that the course must have recorded until then. It is told what people did, and looks after each
 * act and whenever it wants to; also where the course recorded something, for a workflow may look once too often: its
 * timers run by the real clock. A look too many must come to nothing but what was waiting for one.
 */
export const foretold = (raw: RawCatalogue, log: readonly Logged[], until: Instant): readonly string[] => {
  const oracle = createOracle(raw);
  const lines: string[] = [];
  let next: number | undefined;
  const lookAt = (moment: number): void => {
    lines.push(...oracle.look(moment).map(lineOf));
    next = oracle.next(moment);
  };
  const lookUntil = (moment: number): void => {
    while (next !== undefined && next < moment) lookAt(next);
  };
  const events = log.map(happenedOf);
  for (const [index, event] of events.entries()) {
    lookUntil(event.at);
    if (event.byItself) {
      lookAt(event.at);
      continue;
    }
    oracle.happened(event);
    const following = events[index + 1];
    if (following === undefined || following.at > event.at + together) lookAt(event.at + 1);
  }
  lookUntil(Date.parse(until));
  return lines.sort();
};

/** What the course recorded by itself, an event a line. */
export const recordedIn = (log: readonly Logged[]): readonly string[] =>
  log
    .filter(({ actor }) => actor.role === 'system')
    .map(lineOf)
    .sort();

/** By the clock on a Danish wall: `2019-06-03`, `10:07:00.000`. */
export const wallClockOf = (moment: Instant): readonly [string, string] => [
  localDateOf(moment),
  localTimeOf(moment),
];
