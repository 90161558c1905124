import { careOccasions, type CareOccasion } from '#mentors';
import { Choice, Words } from '../fields.ts';
import { mentorEndpoint, OnADay } from '../mentor-endpoint.ts';

class MakeCareContact extends OnADay {
  @Choice(careOccasions)
  occasion!: CareOccasion;

  @Words({ optional: true, about: 'About the mentor alone; kept encrypted' })
  note: string | null = null;
}

export const makeCareContact = mentorEndpoint(
  'MakeCareContact',
  MakeCareContact,
  'Someone got in touch with the mentor for the mentor’s own sake',
);
