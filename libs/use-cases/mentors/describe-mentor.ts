import { ageGroups, genders, type AgeGroup, type Gender } from '#mentors';
import { Choice } from '../fields.ts';
import { mentorEndpoint, OnADay } from '../mentor-endpoint.ts';

class DescribeMentor extends OnADay {
  @Choice(genders, { optional: true, about: 'Told by the mentor; taken back when left out' })
  gender: Gender | null = null;

  @Choice(ageGroups, { optional: true, about: 'Told by the mentor; taken back when left out' })
  ageGroup: AgeGroup | null = null;
}

export const describeMentor = mentorEndpoint(
  'DescribeMentor',
  DescribeMentor,
  'Says what mentees may wish for in a mentor, as far as the mentor cares to tell',
);
