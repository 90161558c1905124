import { resolutions, type Resolution } from '#courses';
import { courseEndpoint, OnADay } from '../../course-endpoint.ts';
import { Choice, Id, Words } from '../../fields.ts';

class ResolveConcern extends OnADay {
  @Id()
  concern!: string;

  @Choice(resolutions, { about: 'handedOver: someone else has it now' })
  resolution!: Resolution;

  @Words({ about: 'Why it stands no longer, or who has it' })
  note!: string;
}

export const resolveConcern = courseEndpoint(
  'ResolveConcern',
  ResolveConcern,
  'Ends a concern, with a reason',
);
