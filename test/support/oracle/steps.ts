import { later } from './catalogue-rows.ts';
import type { RawStep } from './catalogue-rows.ts';
import { momentOf } from './danish-time.ts';
import type { Moment } from './danish-time.ts';
import { textOf } from './days.ts';
import type { Day } from './days.ts';
import type { Window } from './window.ts';
import { isWorkingDay, workingDayFrom, workingDayUntil } from './working-days.ts';

/** One thing to be done about one window: by the course itself, or a message to somebody. */
export interface Step {
  readonly window: Window;
  readonly identity: string;
  readonly act: string;
  readonly to: readonly string[];
  readonly day: Day;
  readonly at: Moment;
}

/** All steps of a window, a message of two on one day to the same people left out: the later in the row stays. */
export const stepsOf = (window: Window): readonly Step[] => {
  const steps = window.steps
    .filter(({ legs }) => legs === undefined || legs.includes(window.leg))
    .flatMap((row) => repeated(window, row));
  return steps.filter(
    (step, index) =>
      !isMessage(step) ||
      !steps.some(
        (other, place) =>
          place > index && isMessage(other) && other.day === step.day && sameOf(other) === sameOf(step),
      ),
  );
};

export const isMessage = ({ act }: { readonly act: string }): boolean =>
  act === 'remind' || act === 'escalate';

/** Steps that would say the same thing to the same people. */
export const sameOf = ({ window: { rule, episode, ordinal, leg }, to }: Step): string =>
  [rule, episode, ordinal, leg, ...to].join(' ');

const repeated = (window: Window, row: RawStep): readonly Step[] => {
  const { again } = row;
  if (again === undefined) return [stepOf(window, row, row.step, countedFrom(window, row))];
  const first = countedFrom(window, row);
  return Array.from({ length: again.times }, (_, index) =>
    stepOf(window, row, `${row.step}-${index + 1}`, later(first, again.every, index)),
  );
};

/** A due date that is not worked moves, unless it would then pass the closing. */
const rolledDue = ({ due, closes, rolls }: Window): Day => {
  const rolled = rolls === 'back' ? workingDayUntil(due) : workingDayFrom(due);
  return rolled > closes ? due : rolled;
};

const countedFrom = (window: Window, { from, after }: RawStep): Day =>
  later(from === 'dueRolled' ? rolledDue(window) : window[from], after);

const stepOf = (window: Window, { act, to }: RawStep, name: string, counted: Day): Step => {
  const { rule, episode, ordinal, leg, due } = window;
  const day = isMessage({ act }) ? messageDay(window, act, counted) : counted;
  return {
    window,
    identity: [rule, episode, ordinal, leg, name, textOf(due)].join(':'),
    act,
    to: to.map((one) => (one === 'leg' ? leg : one)),
    day,
    at: momentOf(day, isMessage({ act }) ? 8 : act === 'start-closure' ? 23 : 0),
  };
};

/**
 * Messages go on working days: the next one, or the one before when the window would be closed by then.
 * An escalation comes on the closing day at the latest. What follows a breach has no closing to heed.
 */
const messageDay = (window: Window, act: string, counted: Day): Day => {
  const { closes, rolls } = window;
  if (window.told?.['ruleVersion'] !== undefined && counted > closes) return workingDayFrom(counted);
  const day = act === 'escalate' ? Math.min(counted, closes) : counted;
  if (isWorkingDay(day)) return day;
  if (rolls === 'back') return workingDayUntil(day);
  const next = workingDayFrom(day);
  return next > closes ? workingDayUntil(day) : next;
};
