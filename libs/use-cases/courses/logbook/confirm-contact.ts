import { courseEndpoint, OnADay } from '../../course-endpoint.ts';
import { Id } from '../../fields.ts';

class ConfirmContact extends OnADay {
  @Id()
  contact!: string;
}

export const confirmContact = courseEndpoint(
  'ConfirmContact',
  ConfirmContact,
  'The mentee says that a contact was as it was logged',
);
