import { notifications, type Notification } from '#courses';
import { courseEndpoint, OnADay } from '../../course-endpoint.ts';
import { Choice, Flag, Id, Words } from '../../fields.ts';

class TriageConcern extends OnADay {
  @Id()
  concern!: string;

  @Flag({ optional: true, about: 'Whether the mentee is under 18; needed where a child may be in need' })
  under18: boolean | null = null;

  @Choice(notifications, { optional: true, about: 'To the authorities, about a child' })
  notification: Notification | null = null;

  @Words({ optional: true })
  note: string | null = null;
}

export const triageConcern = courseEndpoint('TriageConcern', TriageConcern, 'Decides what a concern is');
