import { activities, type Activity } from '#courses';
import { courseEndpoint, OnADay } from '../../course-endpoint.ts';
import { Choice, Words } from '../../fields.ts';

class RecordActivity extends OnADay {
  @Choice(activities, { label: { da: 'Hvad skete der?', en: 'What happened?' } })
  kind!: Activity;

  @Words({ optional: true })
  note: string | null = null;
}

export const recordActivity = courseEndpoint(
  'RecordActivity',
  RecordActivity,
  'A joint meeting was held, a boot camp attended, ground rules agreed',
);
