import { sides, type Side } from '#courses';
import { courseEndpoint, OnADay } from '../../course-endpoint.ts';
import { Choice, Words } from '../../fields.ts';

class RecordNoShow extends OnADay {
  @Choice(sides, {
    about: 'The one who did not come',
    label: { da: 'Hvem kom ikke?', en: 'Who did not come?' },
  })
  side!: Side;

  @Words({ optional: true })
  note: string | null = null;
}

export const recordNoShow = courseEndpoint(
  'RecordNoShow',
  RecordNoShow,
  'One of the two did not come on that day',
);
