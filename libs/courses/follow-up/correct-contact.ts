import { withTexts } from '#kernel';
import type { Decision } from '#kernel';
import type { CorrectContact } from '../commands.ts';
import type { CourseEvent } from '../events.ts';
import type { Known } from '../known.ts';
import { objection, refuse } from '../refuse.ts';
import { contactObjection } from './contact-objection.ts';
import { correctionObjection } from './correction-objection.ts';

/** The contact as it should have been told; the first telling stays in the history. */
export const correctContact = (command: CorrectContact, course: Known): Decision<CourseEvent> => {
  const { on, today, contact, heldOn, channel, minutes, voided, reason } = command;
  const known = course.ledger.contacts.find((each) => each.contact === contact);
  if (known === undefined) return refuse('UNKNOWN_CONTACT');
  const unchanged = known.on === heldOn && known.channel === channel && known.minutes === minutes;
  if (unchanged && known.voided === voided) return [];
  return (
    objection(
      correctionObjection(command, known.told, reason),
      heldOn > today && refuse('IN_THE_FUTURE', { on: heldOn }),
      contactObjection(course, heldOn, minutes),
    ) ?? [
      {
        type: 'ContactCorrected',
        data: { on, contact, heldOn, channel, minutes, voided },
        ...withTexts(course.mentee, { reason }),
      },
    ]
  );
};
