import {
  contactChannels,
  contactFunctions,
  contactPlaces,
  phoneReasons,
  type ContactChannel,
  type ContactFunction,
  type ContactPlace,
  type PhoneReason,
} from '#courses';
import { courseEndpoint, OnADay } from '../../course-endpoint.ts';
import { Choice, Whole, Words } from '../../fields.ts';

class LogContact extends OnADay {
  @Choice(contactChannels)
  channel!: ContactChannel;

  @Whole(1, 1440)
  minutes!: number;

  @Choice(contactPlaces, { optional: true })
  place: ContactPlace | null = null;

  @Choice(contactFunctions, { optional: true })
  function: ContactFunction | null = null;

  @Choice(phoneReasons, { optional: true, about: 'Why by phone, where a meeting is due' })
  phoneReason: PhoneReason | null = null;

  @Words({ optional: true })
  note: string | null = null;
}

export const logContact = courseEndpoint('LogContact', LogContact, 'Logs a contact held');
