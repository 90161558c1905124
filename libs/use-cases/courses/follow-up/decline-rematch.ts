import { rematchReasons, type RematchReason } from '#courses';
import { courseEndpoint, OnADay } from '../../course-endpoint.ts';
import { Choice, Words } from '../../fields.ts';

class DeclineRematch extends OnADay {
  @Choice(rematchReasons)
  reason!: RematchReason;

  @Words({ optional: true })
  note: string | null = null;
}

export const declineRematch = courseEndpoint(
  'DeclineRematch',
  DeclineRematch,
  'The mentee wants no other mentor: the course is closed',
);
