import { escalations, type EscalatedTo } from '#courses';
import { courseEndpoint, OnADay } from '../../course-endpoint.ts';
import { Choice, Id, Words } from '../../fields.ts';

class EscalateConcern extends OnADay {
  @Id()
  concern!: string;

  @Choice(escalations)
  escalatedTo!: EscalatedTo;

  @Words({ optional: true })
  note: string | null = null;
}

export const escalateConcern = courseEndpoint(
  'EscalateConcern',
  EscalateConcern,
  'Takes a concern to someone who can do more',
);
