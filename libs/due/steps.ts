import {
  addDays,
  addMilliseconds,
  earlierOf,
  instantAt,
  isWorkingDay,
  localDateOf,
  rollBackward,
  rollForward,
} from '#calendar';
import type { Calendar } from '#calendar';
import type { Instant, LocalDate } from '#kernel';
import type { Act, DutyStep, Leg, Offset, Recipient } from '#programmes';
import { addOffset } from './add-offset.ts';
import type { Step } from './step.ts';

/** A window as its steps see it. */
export interface StepWindow {
  readonly leg: Leg;
  /** Before rolling. */
  readonly due: LocalDate;
  readonly anchor: { readonly date: LocalDate };
  readonly opens: LocalDate;
  readonly dueRolled: LocalDate;
  readonly closes: LocalDate;
  /** Where what it counts from has a time of its own. */
  readonly moment?: Instant;
  /** From then on nothing is sent. */
  readonly over?: Instant;
}

/** What is sent goes at 08:00. What the system records holds from midnight; an end is reached late on its last day. */
const timeOf = (act: Act, morning: boolean): string =>
  morning ? '08:00' : act === 'start-closure' ? '23:00' : '00:00';

/** What reaches somebody; all else the system does or records. */
export const isSent = (act: Act): act is 'remind' | 'escalate' => act === 'remind' || act === 'escalate';

/** What is sent waits for the morning of a working day, unless it is told at once or has an hour of its own. */
export const waitsForMorning = ({
  act,
  told,
  hoursBefore,
}: Pick<DutyStep, 'act' | 'told' | 'hoursBefore'>): boolean =>
  isSent(act) && told !== 'at-once' && hoursBefore === undefined;

const hour = 60 * 60 * 1000;

/** A day that is not worked moves on like a due date, or back where it would leave the window. */
const workingDayFor = (calendar: Calendar, date: LocalDate, closes: LocalDate, back: boolean): LocalDate => {
  if (isWorkingDay(calendar, date)) return date;
  const forward = rollForward(calendar, date);
  return date <= closes && (back || forward > closes) ? rollBackward(calendar, date) : forward;
};

interface Planned {
  readonly name: string;
  readonly date: LocalDate;
  readonly expiresOn: LocalDate;
}

const originOf = (window: StepWindow, { from }: DutyStep): LocalDate =>
  from === 'anchor' ? window.anchor.date : window[from];

/** The days a row's step falls on, before moving to working days; a repeated one is outdated by the next. */
const planned = (step: DutyStep, window: StepWindow, calendar: Calendar): readonly Planned[] => {
  const first = addOffset(calendar, originOf(window, step), step.after);
  const { again } = step;
  if (again === undefined) {
    const capped = step.act === 'escalate' ? earlierOf(first, window.closes) : first;
    // A window that has closed is missed; nobody is asked for it any more.
    const tooLate = step.act === 'remind' && first > window.closes;
    return tooLate ? [] : [{ name: step.step, date: capped, expiresOn: addDays(window.closes, 1) }];
  }
  const nth = (n: number): Offset => ({ count: again.every.count * n, unit: again.every.unit });
  return Array.from({ length: again.times }, (_, n) => ({
    name: `${step.step}-${n + 1}`,
    date: addOffset(calendar, first, nth(n)),
    expiresOn: addOffset(calendar, first, nth(n + 1)),
  }));
};

const sameRecipients = ({ to: a }: Step, { to: b }: Step): boolean =>
  a.length === b.length && a.every((recipient, index) => recipient === b[index]);

/** Two for the same window, day and recipients are one: the later in the row. */
const outdone = (step: Step, later: Step): boolean =>
  step.on === later.on && isSent(step.act) && isSent(later.act) && sameRecipients(step, later);

const onePerDay = (steps: readonly Step[]): readonly Step[] =>
  steps.some(
    (step, index) => index > 0 && steps.some((each, before) => before < index && outdone(each, step)),
  )
    ? steps.filter((step, index) => !steps.some((later, after) => after > index && outdone(step, later)))
    : steps;

/** Everything that happens about the window of that name. `back`: reminders before an end move to the working day before. */
export const stepsOf = (
  rows: readonly DutyStep[],
  name: string,
  window: StepWindow,
  { calendar, spread, back }: { calendar: Calendar; spread: number; back: boolean },
): readonly Step[] => {
  const { leg, due, closes, moment, over } = window;
  const steps: Step[] = [];
  for (const row of rows) {
    const { act, to, legs, told, hoursBefore, hoursAfter } = row;
    const hours = hoursAfter ?? (hoursBefore === undefined ? undefined : -hoursBefore);
    if (legs?.includes(leg) === false) continue;
    const morning = waitsForMorning(row);
    for (const { name: step, date, expiresOn } of planned(row, window, calendar)) {
      const own =
        hours === undefined || moment === undefined ? undefined : addMilliseconds(moment, hours * hour);
      const day = morning ? workingDayFor(calendar, date, closes, back) : date;
      const on = own === undefined ? day : localDateOf(own);
      steps.push({
        step,
        identity: `${name}:${step}:${due}`,
        act,
        on,
        at: own ?? addMilliseconds(instantAt(on, timeOf(act, morning)), told === 'at-once' ? 0 : spread),
        to: to.map((each): Recipient => (each === 'leg' ? leg : each)),
        expires: isSent(act) ? (over ?? instantAt(expiresOn, '00:00')) : null,
        ...(told === undefined ? {} : { told }),
        ...(hoursBefore === undefined ? {} : { hoursBefore }),
      });
    }
  }
  return onePerDay(steps);
};
