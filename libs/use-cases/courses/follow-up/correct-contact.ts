import { contactChannels, type ContactChannel } from '#courses';
import type { LocalDate } from '#kernel';
import { courseEndpoint, OnADay } from '../../course-endpoint.ts';
import { Choice, Day, Flag, Id, Whole, Words } from '../../fields.ts';

class CorrectContact extends OnADay {
  @Id()
  contact!: string;

  @Day()
  heldOn!: LocalDate;

  @Choice(contactChannels)
  channel!: ContactChannel;

  @Whole(1, 1440)
  minutes!: number;

  @Flag()
  voided!: boolean;

  @Words()
  reason!: string;
}

export const correctContact = courseEndpoint(
  'CorrectContact',
  CorrectContact,
  'Corrects a contact that was logged',
);
