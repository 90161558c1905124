import type { SubjectId } from '#kernel';
import { Whole } from '../fields.ts';
import { Ids } from '../list-fields.ts';
import { mentorEndpoint, OnADay } from '../mentor-endpoint.ts';

class HoldReflectingTeamSession extends OnADay {
  @Ids({ about: 'The other mentors who took part' })
  participants!: readonly SubjectId[];

  @Whole(1, 1440, { optional: true })
  minutes: number | null = null;
}

export const holdReflectingTeamSession = mentorEndpoint(
  'HoldReflectingTeamSession',
  HoldReflectingTeamSession,
  'Mentors reflected together on what this one brought, without naming a citizen',
);
