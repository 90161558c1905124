import { courseEndpoint, OnADay } from '../../course-endpoint.ts';
import { Id, Words } from '../../fields.ts';

class DisputeContact extends OnADay {
  @Id()
  contact!: string;

  @Words({
    about: 'What was different. The mentor does not read it',
    label: { da: 'Hvad var anderledes?', en: 'What was different?' },
    help: { da: 'Mentor læser det ikke.', en: 'The mentor does not read it.' },
  })
  words!: string;
}

export const disputeContact = courseEndpoint(
  'DisputeContact',
  DisputeContact,
  'The mentee says that a contact was not as it was logged',
);
