import { addDays, daysBetween, laterOf } from '#calendar';
import type { LocalDate } from '#kernel';
import type { Offset, WindowsDuty } from '#programmes';
import { addOffset } from '#due';
import type { Obligation } from './obligation.ts';
import { ofWindows } from './of-windows.ts';
import type { View } from './view.ts';

/** How long the course is kept open: until reopening is past, the last question is answered, or the limit. */
const keptFor = (
  { course, programme }: View,
  closed: LocalDate,
  questions: readonly Obligation[],
): Offset => {
  const { reopenWithin, archiveAfter } = programme.limits;
  if (course.consent?.laterContact !== true) return reopenWithin.value;
  const answers = questions.map(({ status, settledOn }) => (status === 'suppressed' ? null : settledOn));
  const last = answers.reduce<LocalDate | null>(
    (latest, answer) => (latest === null || answer === null ? null : laterOf(latest, answer)),
    closed,
  );
  return last === null || questions.length === 0
    ? archiveAfter.value
    : { count: daysBetween(closed, last), unit: 'd' };
};

/** What the course does by itself once it is closed: schedules the questions it may ask, and archives itself. */
export const ofAfterClosure = (
  duty: WindowsDuty,
  view: View,
  questions: readonly Obligation[],
): readonly Obligation[] => {
  const mayAsk = view.course.state === 'closed' && view.course.consent?.laterContact === true;
  return ofWindows(duty, view, (window) => {
    const offset = keptFor(view, window.start.on, questions);
    const due = addOffset(view.calendar, window.start.on, offset);
    return { ...window, offset, due, closes: addDays(due, 1) };
  }).map((obligation) => ({
    ...obligation,
    dueRolled: obligation.due,
    steps: obligation.steps.filter(({ act }) => act !== 'schedule-post-follow-up' || mayAsk),
  }));
};
