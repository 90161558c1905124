import { sides, type Side } from '#courses';
import { courseEndpoint, OnADay } from '../../course-endpoint.ts';
import { Choice, Words } from '../../fields.ts';

class AbortStartup extends OnADay {
  @Choice(sides, { label: { da: 'Hvem ønsker ikke at fortsætte?', en: 'Who does not want to go on?' } })
  side!: Side;

  @Words({ optional: true })
  note: string | null = null;
}

export const abortStartup = courseEndpoint(
  'AbortStartup',
  AbortStartup,
  'One side does not want to go on; nobody is at fault',
);
