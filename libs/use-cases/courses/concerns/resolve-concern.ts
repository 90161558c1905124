import { resolutions, type Resolution } from '#courses';
import { courseEndpoint, OnADay } from '../../course-endpoint.ts';
import { Choice, Id, Words } from '../../fields.ts';

class ResolveConcern extends OnADay {
  @Id()
  concern!: string;

  @Choice(resolutions, { about: 'handedOver: someone else has it now' })
  resolution!: Resolution;

  @Words({
    about: 'Why it stands no longer, or who has it',
    label: { da: 'Hvorfor, eller hvem har overtaget den?', en: 'Why, or who has it now?' },
  })
  note!: string;
}

export const resolveConcern = courseEndpoint(
  'ResolveConcern',
  ResolveConcern,
  'Ends a concern, with a reason',
);
