import {
  addDays,
  addMonths,
  earlierOf,
  laterOf,
  monthOf,
  nthWorkingDayOfMonth,
  rollForward,
  weekday,
} from '#calendar';
import { addOffset, stepsOf, type Step } from '#due';
import type { LocalDate } from '#kernel';
import type { DoseCheckDuty } from '#programmes';
import { agreedMinutes, deliveredMinutes } from '../dose.ts';
import type { Active, Agreement, Closing, Course, Paused } from '../course.ts';
import { nameOf, type Obligation } from './obligation.ts';
import { closureStartedOn } from './occasions-of.ts';
import { open, settled, type Settled, suppressed } from './status.ts';
import type { View } from './view.ts';
import { dayInWords } from './words-for.ts';

/** A calendar month or a week from Monday, cut to the agreement, and the day on which it is checked. */
interface Period {
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly checkedOn: LocalDate;
}

type Running = (Active | Paused | Closing) & { readonly agreement: Agreement };
const isRunning = (course: Course): course is Running =>
  course.state === 'active' ||
  course.state === 'paused' ||
  (course.state === 'closing' && course.agreement !== null);

const periods = (duty: DoseCheckDuty, { calendar }: View, start: LocalDate, end: LocalDate): Period[] => {
  const found: Period[] = [];
  const monthly = duty.period === 'month';
  let first = monthly ? `${monthOf(start)}-01` : addDays(start, 1 - weekday(start));
  for (;;) {
    const next = monthly ? addMonths(first, 1) : addDays(first, 7);
    const checkedOn = monthly
      ? nthWorkingDayOfMonth(calendar, monthOf(next), duty.on)
      : addDays(next, duty.on - 1);
    if (checkedOn > end) return found;
    found.push({ from: laterOf(first, start), to: addDays(next, -1), checkedOn });
    first = next;
  }
};

const isLow = (duty: DoseCheckDuty, course: Running, { from, to }: Period): boolean => {
  const agreed = agreedMinutes(course, duty.period, from, to);
  const delivered = deliveredMinutes(course.ledger, from, to);
  // A millionth of a minute: a share of a month or a week is seldom a whole number.
  return delivered + 1e-6 < duty.share * agreed;
};

/** Open until it has been told; what was to be told before a takeover is told no more. */
const settle = ({ ledger, takenOverOn }: Running, steps: readonly Step[]): Settled => {
  const untold = steps.filter(({ identity }) => ledger.steps[identity] === undefined);
  if (untold.length === 0) return settled('done', null);
  return takenOverOn !== null && untold.every(({ on }) => on < takenOverOn)
    ? suppressed(takenOverOn, 'BEFORE_TAKEOVER')
    : open;
};

/** Delivered against agreed, period by period; only the last of several too low ones in a row has a step. */
export const ofDoseCheck = (duty: DoseCheckDuty, view: View): readonly Obligation[] => {
  const { course, calendar, spread } = view;
  const start = course.occasions.findLast(({ anchor }) => anchor === 'agreementStart');
  if (!isRunning(course) || start === undefined || start.endedOn !== null) return [];
  const closure = closureStartedOn(course);
  const { terms } = course.agreement;
  const end = closure === undefined ? terms.end : earlierOf(terms.end, addDays(closure, -1));
  const all = periods(duty, view, start.on, end);
  const low = all.map((period) => isLow(duty, course, period));
  const leg = duty.legs[0] ?? 'coordinator';
  return all.map(({ from, to, checkedOn }, index): Obligation => {
    const latest = addOffset(calendar, checkedOn, duty.closesAfter);
    const next = all[index + 1];
    const base = {
      rule: duty.rule,
      episode: start.episode,
      ordinal: index + 1,
      leg,
      anchor: { name: 'agreementStart' as const, date: start.on },
      opens: checkedOn,
      due: checkedOn,
      dueRolled: rollForward(calendar, checkedOn),
      closes: next === undefined ? latest : earlierOf(latest, addDays(next.checkedOn, -1)),
    };
    const tell =
      index + 1 >= duty.inARow && low.slice(index + 1 - duty.inARow, index + 1).every((each) => each);
    const steps = tell ? stepsOf(duty.steps, nameOf(base), base, { calendar, spread, back: false }) : [];
    const [first, last] = [dayInWords(from), dayInWords(to)];
    return {
      ...base,
      ...settle(course, steps),
      source: duty.source,
      legalRule: null,
      counted: {
        da: `Timer fra ${first.da} til ${last.da} mod det aftalte`,
        en: `Hours from ${first.en} to ${last.en} against what was agreed`,
      },
      steps,
    };
  });
};
