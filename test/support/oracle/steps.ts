import { later } from './catalogue-rows.ts';
import type { RawStep } from './catalogue-rows.ts';
import { localDayOf, momentOf } from './danish-time.ts';
import type { Moment } from './danish-time.ts';
import { textOf } from './days.ts';
import type { Day } from './days.ts';
import type { Window } from './window.ts';
import { isWorkingDay, workingDayFrom, workingDayUntil } from './working-days.ts';

/** One thing to be done about one window: by the course itself, or a message to somebody. */
export interface Step {
  readonly window: Window;
  readonly identity: string;
  readonly name: string;
  readonly act: string;
  readonly to: readonly string[];
  readonly day: Day;
  readonly at: Moment;
  /** From here on a message is no longer sent. */
  readonly expires: Moment;
  /** It has an hour of its own; in the night and on holidays it is not put off but left out. */
  readonly timed: boolean;
  /** It goes in the morning of a working day. */
  readonly waits: boolean;
}

const hour = 3_600_000;

/** All steps of a window. Of two messages to the same people on one day the later in the row stays. */
export const stepsOf = (window: Window): readonly Step[] => {
  const steps = window.steps
    .filter(({ legs }) => legs === undefined || legs.includes(window.leg))
    .flatMap((row) => (row.again === undefined ? once(window, row) : againAndAgain(window, row, row.again)));
  return steps.filter(
    (step, place) =>
      step.day <= window.until &&
      !steps.some((other, index) => index > place && other.day === step.day && saysTheSame(step, other)),
  );
};

export const isMessage = ({ act }: { readonly act: string }): boolean =>
  act === 'remind' || act === 'escalate';

/** Two messages about one window to the same people. */
export const saysTheSame = (one: Step, other: Step): boolean =>
  isMessage(one) &&
  isMessage(other) &&
  sameWindow(one.window, other.window) &&
  one.to.join() === other.to.join();

const sameWindow = (a: Window, b: Window): boolean =>
  a.rule === b.rule && a.episode === b.episode && a.ordinal === b.ordinal && a.leg === b.leg;

/** A reminder that would come after the closing is none; an escalation comes on the closing day at the latest. */
const once = (window: Window, row: RawStep): readonly Step[] => {
  const { closes } = window;
  const counted = countedFrom(window, row);
  if (row.act === 'remind' && counted > closes) return [];
  const day = row.act === 'escalate' ? Math.min(counted, closes) : counted;
  return [stepOf(window, row, row.step, day, closes + 1)];
};

/** Each is outdated by the next. */
const againAndAgain = (
  window: Window,
  row: RawStep,
  { every, times }: NonNullable<RawStep['again']>,
): readonly Step[] =>
  Array.from({ length: times }, (_, index) => {
    const first = countedFrom(window, row);
    const name = `${row.step}-${index + 1}`;
    return stepOf(window, row, name, later(first, every, index), later(first, every, index + 1));
  });

/** A due date that is not worked moves, unless it would then pass the closing. */
const rolledDue = ({ due, closes, rolls }: Window): Day => {
  const rolled = rolls === 'back' ? workingDayUntil(due) : workingDayFrom(due);
  return rolled > closes ? due : rolled;
};

const countedFrom = (window: Window, { from, after }: RawStep): Day =>
  later(from === 'dueRolled' ? rolledDue(window) : window[from], after);

const stepOf = (window: Window, row: RawStep, name: string, counted: Day, expires: Day): Step => {
  const { rule, episode, ordinal, leg, due, moment } = window;
  const { act, to } = row;
  const hours = row.hoursAfter ?? (row.hoursBefore === undefined ? undefined : -row.hoursBefore);
  const waits = isMessage(row) && row.told !== 'at-once' && hours === undefined;
  const exactly = moment !== undefined && hours !== undefined ? moment + hours * hour : undefined;
  const day = exactly !== undefined ? localDayOf(exactly) : waits ? messageDay(window, counted) : counted;
  return {
    window,
    name,
    identity: [rule, episode, ordinal, leg, name, textOf(due)].join(':'),
    act,
    to: to.map((one) => (one === 'leg' ? leg : one)),
    day,
    at: exactly ?? momentOf(day, waits ? 8 : act === 'start-closure' ? 23 : 0),
    expires: rule === 'appointment' && moment !== undefined ? moment : momentOf(expires, 0),
    timed: row.hoursBefore !== undefined,
    waits,
  };
};

/** Messages go on working days: the next one, or the one before when the window would be closed by then. */
const messageDay = ({ closes, rolls }: Window, counted: Day): Day => {
  if (isWorkingDay(counted)) return counted;
  const next = workingDayFrom(counted);
  return counted <= closes && (rolls === 'back' || next > closes) ? workingDayUntil(counted) : next;
};
