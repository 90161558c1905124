import { foldCourse } from '#courses';
import type { Course, NotReferred, ReminderIssued } from '#courses';
import { PoisonEvent } from '#event-store';
import type { LocalDate, Recorded } from '#kernel';
import { messageIdOf } from '#messages';
import type { Telling } from '#programmes';
import { courseHistory } from '../known-history.ts';
import { eachAtMost } from '../time/at-most.ts';
import { goesWithDigest } from './goes-with-digest.ts';
import { notifyMentor, type RemindedOfMentor } from './notify-mentor.ts';
import type { NotifyPorts } from './notify-ports.ts';
import { recordOnMessage } from './record-on-message.ts';
import { recipientsOf } from './recipients-of.ts';
import { windowOfStep } from './window-of-step.ts';

const isReminder = (event: Recorded): boolean => event.type === 'ReminderIssued';
const isAboutMentor = (event: Recorded): event is RemindedOfMentor => event.stream.startsWith('mentor-');

/**
 * Queues a message to each whom the reminders among these events are for. What is for someone who works here waits for his
 * digest, unless it is told at once. Safe to repeat.
 */
export const notify = async (
  ports: NotifyPorts,
  tenant: string,
  events: readonly Recorded[],
): Promise<void> => {
  await eachAtMost(remindersAtOnce, events.filter(isReminder), (reminder) =>
    isAboutMentor(reminder)
      ? notifyMentor(ports, tenant, reminder)
      : // What issues reminders and is no mentor is a course.
        queue(ports, tenant, reminder as Recorded<ReminderIssued>),
  );
};

/** Their messages are independent of each other, and appends that come together share a commit. */
const remindersAtOnce = 8;

const queue = async (
  ports: NotifyPorts,
  tenant: string,
  reminder: Recorded<ReminderIssued>,
): Promise<void> => {
  const { stream, version, data, id: reminderId, correlationId, recordedAt } = reminder;
  // As the course was when it was issued: who is on it may have changed since.
  const { events } = await ports.store.load(tenant, stream, { upToVersion: version });
  const { course, due, told } = understand(ports, events, data);
  if (course.state === 'notReferred') return;
  const courseId = stream.slice('course-'.length);
  const { rule, step, leg, expires, identity } = data;
  for (const role of data.to)
    for (const recipient of await recipientsOf(ports.staff, tenant, course, role)) {
      const id = messageIdOf(stream, identity, role, recipient);
      const trail = { correlationId, causationId: reminderId };
      const queued = { course: courseId, reminder: reminderId, rule, step, role, recipient };
      await recordOnMessage(ports, tenant, id, { type: 'MessageQueued', data: queued }, trail);
      const about = { id, courseId, number: course.number, rule, step, leg, role, recipient, due };
      const goes = recipient === null ? undefined : goesWithDigest(ports, tenant, role, told, recordedAt);
      await ports.outbox.put(tenant, [{ ...about, identity, expires, correlationId, goes }]);
      ports.onQueued?.({ tenant, courseId, messageId: id, correlationId });
    }
};

interface Understood {
  readonly course: Course | NotReferred;
  /** The date people are told: moved to a working day, where the rule lets it. */
  readonly due: LocalDate;
  readonly told?: Telling | undefined;
}

/** What can be computed from a history is computed the same each time: where it fails, trying again is of no use. */
const understand = (
  ports: NotifyPorts,
  events: readonly Recorded[],
  data: ReminderIssued['data'],
): Understood => {
  try {
    const course = foldCourse(courseHistory(events));
    return {
      course,
      ...(course.state === 'notReferred' ? { due: data.due } : promised(ports, course, data)),
    };
  } catch (error) {
    throw new PoisonEvent(error instanceof Error ? error.message : String(error), { cause: error });
  }
};

const promised = (
  ports: NotifyPorts,
  course: Course,
  { identity, due }: ReminderIssued['data'],
): Omit<Understood, 'course'> => {
  const window = windowOfStep(ports, course, identity);
  const step = window?.steps.find((each) => each.identity === identity);
  return { due: window?.dueRolled ?? due, told: step?.told };
};
