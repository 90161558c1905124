import { withTexts } from '#kernel';
import type { Decision } from '#kernel';
import type { LogContact } from '../commands.ts';
import type { Active, AgreementPending, Closing, Paused } from '../course.ts';
import type { CourseEvent } from '../events.ts';
import { provenanceOf } from '../logbook/logbook-words.ts';
import { objection } from '../refuse.ts';
import { told } from '../told.ts';
import { contactObjection } from './contact-objection.ts';

/** A contact held, at the introduction or later; may be told days afterwards. */
export const logContact = (
  command: LogContact,
  course: AgreementPending | Active | Paused | Closing,
): Decision<CourseEvent> => {
  const { on, contact, channel, minutes, place, function: served, phoneReason, note } = command;
  if (course.ledger.contacts.some((each) => each.contact === contact)) return [];
  return (
    objection(contactObjection(course, on, minutes)) ?? [
      {
        type: 'ContactLogged',
        data: {
          ...{ on, contact, channel, minutes, function: served, phoneReason },
          ...(place !== null && { place }),
          provenance: provenanceOf(command),
          told: told(command),
        },
        ...withTexts(course.mentee, { note }),
      },
    ]
  );
};
