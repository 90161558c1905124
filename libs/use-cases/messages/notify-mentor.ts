import { rollForward } from '#calendar';
import type { Recorded } from '#kernel';
import { messageIdOf } from '#messages';
import type { MentorReminder } from '#mentors';
import { goesWithDigest } from './goes-with-digest.ts';
import type { NotifyPorts } from './notify-ports.ts';
import { recordOnMessage } from './record-on-message.ts';

/** A reminder about a mentor: its stream is the mentor's. */
export type RemindedOfMentor = Recorded & { readonly data: MentorReminder };

/** Queues a message to each whom a reminder about a mentor is for: the mentor himself, or the corps's staff in that role. */
export const notifyMentor = async (
  ports: NotifyPorts,
  tenant: string,
  { stream, data, id: reminder, correlationId, recordedAt }: RemindedOfMentor,
): Promise<void> => {
  const mentorId = stream.slice('mentor-'.length);
  const { rule, step, identity, expires } = data;
  const due = rollForward(ports.calendar, data.due);
  for (const role of data.to) {
    const staff = role === 'mentor' ? [mentorId] : await ports.staff.inRole(tenant, role, null);
    for (const recipient of staff.length > 0 ? staff : [null]) {
      const id = messageIdOf(stream, identity, role, recipient);
      const queued = { course: mentorId, reminder, rule, step, role, recipient };
      const trail = { correlationId, causationId: reminder };
      await recordOnMessage(ports, tenant, id, { type: 'MessageQueued', data: queued }, trail);
      const about = { id, courseId: mentorId, number: '', rule, step, leg: null, role, recipient, due };
      const goes =
        recipient === null ? undefined : goesWithDigest(ports, tenant, role, undefined, recordedAt);
      await ports.outbox.put(tenant, [{ ...about, identity, expires, correlationId, goes }]);
      ports.onQueued?.({ tenant, courseId: mentorId, messageId: id, correlationId });
    }
  }
};
