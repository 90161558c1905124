import { mentorKinds, type MentorKind } from '#mentors';
import { Choice } from '../fields.ts';
import { mentorEndpoint, OnADay } from '../mentor-endpoint.ts';

class StateMentorKind extends OnADay {
  @Choice(mentorKinds, { label: { da: 'Mentortype', en: 'Kind of mentor' } })
  kind!: MentorKind;
}

export const stateMentorKind = mentorEndpoint(
  'StateMentorKind',
  StateMentorKind,
  'Says what the mentor is: volunteer, employee freed up, consultant …',
);
