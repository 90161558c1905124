import { isQuietHour, isSent, overtaken, type Step } from '#due';
import type { Decision } from '#kernel';
import type { IssueReminder } from '../commands.ts';
import { matchSuspended, meetingsSuspended } from '../concerns/concern.ts';
import type { Course } from '../course.ts';
import { dutiesUnder, stepsDue } from '../duties.ts';
import type { CourseEvent } from '../events.ts';
import type { Obligation } from '../obligations.ts';
import { isFrozenOn, stoodStillOn } from '../obligations/standstills.ts';
import type { Recipient, SuppressionReason } from '../words.ts';

/**
 * A step whose moment has come is issued or, with its reason, suppressed: exactly one of the two, once.
 * Nothing before its moment, and nothing for a step that a moved date has done away with.
 */
export const issueReminder = (command: IssueReminder, course: Course): Decision<CourseEvent> => {
  const { on, identity } = command;
  const [rule = ''] = identity.split(':');
  const window = dutiesUnder(rule, command, course).find(({ steps }) =>
    steps.some((step) => step.identity === identity),
  );
  const due = window === undefined ? [] : stepsDue(command, window);
  const step = due.find((each) => each.identity === identity);
  if (window === undefined || step === undefined) return [];
  const { act, to, expires } = step;
  if (!isSent(act) || identity in course.ledger.steps) return [];
  const { episode, ordinal, leg, due: dueOn } = window;
  const mayHear = recipientsNow(course, to);
  const heard = mayHear.length > 0 ? mayHear : to;
  const data = {
    on,
    identity,
    rule,
    episode,
    ordinal,
    leg,
    due: dueOn,
    step: step.step,
    act,
    to: heard,
    expires,
  };
  const reason = mayHear.length === 0 ? 'CONSENT_WITHDRAWN' : whyNot(command, course, window, step, due);
  return [
    reason === undefined
      ? { type: 'ReminderIssued', data }
      : { type: 'ReminderSuppressed', data: { ...data, reason } },
  ];
};

/** Who has withdrawn his consent hears no more. */
const recipientsNow = ({ consentWithdrawnOn }: Course, to: readonly Recipient[]): readonly Recipient[] =>
  consentWithdrawnOn === null ? to : to.filter((recipient) => recipient !== 'mentee');

/** A gap between contacts that was missed is still reminded of, until the next contact settles it. */
const settled = ({ status, settledOn, why }: Obligation): SuppressionReason | undefined => {
  switch (status) {
    case 'open':
      return undefined;
    case 'done':
      return 'DONE';
    case 'exempted':
      return 'EXEMPTED';
    case 'missed':
      return settledOn === null ? undefined : 'MISSED';
    case 'suppressed':
      return why ?? 'COURSE_CLOSED';
  }
};

const whyNot = (
  { now, calendar }: IssueReminder,
  course: Course,
  window: Obligation,
  step: Step,
  due: readonly Step[],
): SuppressionReason | undefined => {
  const { takenOverAt } = course;
  if (takenOverAt !== null && step.at < takenOverAt) return 'BEFORE_TAKEOVER';
  const why = settled(window);
  if (why !== undefined) return why;
  if (step.expires !== null && now >= step.expires) return 'EXPIRED';
  if (rests(course, window, step)) return 'PAUSED';
  if (step.hoursBefore !== undefined && isQuietHour(calendar, now)) return 'QUIET';
  return overtaken(step, due) ? 'ALREADY_REMINDED' : undefined;
};

/** Nobody is sent to a meeting while the course stands still or a concern keeps the two apart. */
const rests = (course: Course, { rule, due }: Obligation, { on }: Step): boolean => {
  switch (rule) {
    case 'appointment':
      return stoodStillOn(course, due) || meetingsSuspended(course) || matchSuspended(course);
    case 'contactDuty':
      return isFrozenOn(course, on);
    default:
      return false;
  }
};
