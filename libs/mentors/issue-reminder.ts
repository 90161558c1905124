import { isSent, overtaken, type Step } from '#due';
import type { Decision, Instant } from '#kernel';
import type { IssueMentorReminder } from './commands.ts';
import type { MentorEvent } from './events.ts';
import type { Mentor } from './mentor.ts';
import type { MentorSuppression } from './mentor-reminder.ts';
import { mentorObligations } from './obligations.ts';

/**
 * A step whose moment has come is issued or, with its reason, suppressed: exactly one of the two, once.
 * Nothing before its moment, and nothing for a step that news has done away with.
 */
export const issueMentorReminder = (
  { on, now, identity, corps, calendar }: IssueMentorReminder,
  mentor: Mentor,
): Decision<MentorEvent> => {
  if (identity in mentor.reminders) return [];
  const window = mentorObligations(mentor, { corps, calendar, spread: 0 }).find(({ steps }) =>
    steps.some((step) => step.identity === identity),
  );
  const come = window?.steps.filter(({ at }) => at <= now) ?? [];
  const step = come.find((each) => each.identity === identity);
  if (window === undefined || step === undefined) return [];
  const { act, to, expires } = step;
  if (!isSent(act)) return [];
  const { rule, about, due } = window;
  const data = { on, identity, rule, about, due, step: step.step, act, to, expires };
  const reason = whyNot(step, come, now);
  return [
    reason === undefined
      ? { type: 'ReminderIssued', data }
      : { type: 'ReminderSuppressed', data: { ...data, reason } },
  ];
};

const whyNot = (step: Step, come: readonly Step[], now: Instant): MentorSuppression['reason'] | undefined => {
  if (step.expires !== null && now >= step.expires) return 'EXPIRED';
  return overtaken(step, come) ? 'ALREADY_REMINDED' : undefined;
};
