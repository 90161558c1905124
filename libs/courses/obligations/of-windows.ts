import { earlierOf, instantAt, rollBackward, rollForward } from '#calendar';
import { addOffset, stepsOf, type Step } from '#due';
import type { LocalDate } from '#kernel';
import type { Leg, WindowsDuty } from '#programmes';
import { nameOf, type Obligation } from './obligation.ts';
import { closedOn, isAfterClosure, isEnd, isMoving } from './occasions-of.ts';
import { settle, type Settled } from './status.ts';
import type { View } from './view.ts';
import { type Counted, countWindows } from './windows.ts';
import { countedInWords } from './words-for.ts';

/** Before an anchor to the working day before, else to the next one, unless that would pass `closes`. */
const rolled = ({ calendar }: View, { start, due, closes }: Counted): LocalDate => {
  if (start.time !== undefined) return due;
  if (isEnd(start.anchor)) return rollBackward(calendar, due);
  const forward = rollForward(calendar, due);
  return forward <= closes ? forward : due;
};

/**
 * Of a window that has been left behind, or whose anchor has moved, only what fell before that day was ever due.
 * A window done in time keeps its later steps, and one that a pause came upon: each of them is told as suppressed.
 */
const everDue = (
  steps: readonly Step[],
  { start }: Counted,
  { status, settledOn, why }: Settled,
): readonly Step[] =>
  settledOn !== null && ((status === 'suppressed' && why !== 'PAUSED') || isMoving(start.anchor))
    ? steps.filter(({ on }) => on <= settledOn)
    : steps;

/** One obligation for each leg; what does not differ between them is counted once. */
const ofWindow = (duty: WindowsDuty, window: Counted, view: View): readonly Obligation[] => {
  const { course, calendar, spread } = view;
  const { start, ordinal, opens, due, closes, offset, moved, source } = window;
  const anchor = { name: start.anchor, date: start.on };
  const dueRolled = rolled(view, window);
  const from = { ...anchor, name: start.instead ?? anchor.name };
  const counted = countedInWords(calendar, from, offset, due, dueRolled, moved);
  const back = isEnd(start.anchor) || start.time !== undefined;
  const moment = start.time === undefined ? undefined : instantAt(start.on, start.time);
  const timed = moment && { moment, ...(start.anchor === 'appointment' && { over: moment }) };
  const found: Obligation[] = [];
  for (const leg of legsOf(duty, view)) {
    const settled = settle(course, duty.rule, window, leg);
    const { status, settledOn, why } = settled;
    const notMade = status === 'suppressed' && settledOn !== null && opens > settledOn;
    if (notMade && !isAfterClosure(start.anchor)) continue;
    const base = {
      rule: duty.rule,
      episode: start.episode,
      ordinal,
      leg,
      due,
      anchor,
      opens,
      dueRolled,
      closes,
    };
    const steps = stepsOf(duty.steps, nameOf(base), { ...base, ...timed }, { calendar, spread, back });
    found.push({
      ...base,
      status,
      settledOn,
      why,
      source,
      legalRule: null,
      counted,
      steps: everDue(steps, window, settled),
    });
  }
  return found;
};

/** After closure no window stays open longer than the course itself does. */
const withinCourse = ({ course, programme, calendar }: View, window: Counted): Counted => {
  const closed = closedOn(course);
  if (closed === undefined || !isAfterClosure(window.start.anchor)) return window;
  const last = addOffset(calendar, closed, programme.limits.archiveAfter.value);
  return { ...window, closes: earlierOf(window.closes, last) };
};

/** Only those sign whom the programme asks to. */
const legsOf = (duty: WindowsDuty, { programme }: View): readonly Leg[] =>
  duty.rule === 'agreementUnsigned'
    ? duty.legs.filter((leg) => leg === 'coordinator' || programme.signedBy.value.includes(leg))
    : duty.legs;

/** The obligations of a row of windows, one for each window and leg. */
export const ofWindows = (
  duty: WindowsDuty,
  view: View,
  adjust: (window: Counted) => Counted = (window) => window,
): readonly Obligation[] =>
  countWindows(duty, view.course, view.calendar).flatMap((window) =>
    ofWindow(duty, adjust(withinCourse(view, window)), view),
  );
