import { courseEndpoint, OnADay } from '../../course-endpoint.ts';
import { Choice, Words } from '../../fields.ts';

class ReopenCourse extends OnADay {
  @Choice(['active', 'waiting'], {
    about: 'active: with the mentor it had; waiting: for another',
    label: { da: 'Genåbn til', en: 'Reopen to' },
  })
  to!: 'active' | 'waiting';

  @Words()
  reason!: string;
}

export const reopenCourse = courseEndpoint(
  'ReopenCourse',
  ReopenCourse,
  'Opens a closed course again; a leader has approved it',
);
