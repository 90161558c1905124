import type { RawCatalogue } from './catalogue-rows.ts';
import { localDayOf, localHourOf, momentOf } from './danish-time.ts';
import type { Moment } from './danish-time.ts';
import { textOf } from './days.ts';
import type { Happened } from './happened.ts';
import { planOf } from './plan.ts';
import { recordOf } from './records.ts';
import type { Expected } from './records.ts';
import { isMessage, saysTheSame } from './steps.ts';
import type { Step } from './steps.ts';
import type { Story } from './story.ts';
import { storyOf } from './tell.ts';
import { isHoliday, isWorkingDay, workingDayFrom } from './working-days.ts';

export interface Oracle {
  /** Tells of an event by a person. */
  readonly happened: (event: Happened) => void;
  /** What a look at that moment must record. */
  readonly look: (at: Moment) => readonly Expected[];
  /** When, after that moment, the next look must come; undefined: never. */
  readonly next: (after: Moment) => Moment | undefined;
}

/** Follows one course: its people's events as they come, and each look at it. */
export const createOracle = (catalogue: RawCatalogue): Oracle => {
  const events: Happened[] = [];
  const told = new Set<string>();
  let planned: Plan | undefined;
  const plan = (): Plan => (planned ??= planFor(catalogue, storyOf(events)));
  const add = (event: Happened): void => {
    events.push(event);
    planned = undefined;
  };
  const due = (at: Moment): readonly Step[] =>
    plan().steps.filter((step) => step.at <= at && !told.has(step.identity));

  return {
    happened: add,
    look: (at) => {
      const recorded: Expected[] = [];
      for (;;) {
        const step = due(at).find((each) => outcomeOf(each, plan(), at) !== undefined);
        const expected = step && outcomeOf(step, plan(), at);
        if (step === undefined || expected === undefined) return recorded;
        told.add(step.identity);
        recorded.push(expected);
        if (!isMessage(step)) add({ ...expected, at, byItself: true });
      }
    },
    next: (after) => {
      const held = due(after).filter(
        (step) =>
          outcomeOf(step, plan(), after) === undefined && isMessage(step) && step.window.over === null,
      );
      const coming = plan().steps.filter(
        (step) => step.at > after && !told.has(step.identity) && step.window.over === null,
      );
      const moments = [...coming.map(({ at }) => at), ...(held.length > 0 ? [nextMorning(after)] : [])];
      return moments.length === 0 ? undefined : Math.min(...moments);
    },
  };
};

/** What is to be done about a course, and who hears nothing of it. */
interface Plan {
  readonly steps: readonly Step[];
  readonly deaf: readonly string[];
}

const planFor = (catalogue: RawCatalogue, story: Story): Plan => ({
  steps: planOf(catalogue, story),
  deaf: story.withdrawn === null ? [] : ['mentee'],
});

/** Between 20 and 08 and on days that are not worked nothing is sent. */
const isQuiet = (at: Moment): boolean => {
  const hour = localHourOf(at);
  return hour < 8 || hour >= 20 || !isWorkingDay(localDayOf(at));
};

/** What has an hour of its own reaches nobody in the night or on a holiday; a meeting on a Saturday is reminded of. */
const isLeftOut = (at: Moment): boolean => {
  const hour = localHourOf(at);
  return hour < 8 || hour >= 20 || isHoliday(localDayOf(at));
};

const nextMorning = (after: Moment): Moment => {
  const today = momentOf(workingDayFrom(localDayOf(after)), 8);
  return today > after ? today : momentOf(workingDayFrom(localDayOf(after) + 1), 8);
};

/** What a due step comes to; undefined: nothing, or not yet. */
const outcomeOf = (step: Step, { steps, deaf }: Plan, at: Moment): Expected | undefined => {
  if (!isMessage(step)) return step.window.over === null ? recordOf(step, at) : undefined;
  if (step.waits && isQuiet(at)) return undefined;
  const { window, identity, name, act, expires } = step;
  const hearing = step.to.filter((one) => !deaf.includes(one));
  const to = hearing.length > 0 ? hearing : step.to;
  const reason = hearing.length > 0 ? suppressionOf(step, steps, at) : 'CONSENT_WITHDRAWN';
  const { rule, episode, ordinal, leg, due } = window;
  const data = {
    on: textOf(localDayOf(at)),
    ...{ rule, episode, ordinal, leg, due: textOf(due) },
    ...{ identity, step: name, act, to, expires: new Date(expires).toISOString() },
  };
  return reason === undefined
    ? { type: 'ReminderIssued', data }
    : { type: 'ReminderSuppressed', data: { ...data, reason } };
};

const suppressionOf = (step: Step, plan: readonly Step[], at: Moment): string | undefined => {
  const { over, rests } = step.window;
  if (over !== null) return over.reason;
  if (at >= step.expires) return 'EXPIRED';
  if (rests?.(step.day) === true) return 'PAUSED';
  if (step.timed && isLeftOut(at)) return 'QUIET';
  return plan.some((other) => other.at > step.at && other.at <= at && saysTheSame(step, other))
    ? 'ALREADY_REMINDED'
    : undefined;
};
