import { courseEndpoint, OnADay } from '../../course-endpoint.ts';
import { Words } from '../../fields.ts';

class CloseCourse extends OnADay {
  @Words({ optional: true })
  note: string | null = null;
}

export const closeCourse = courseEndpoint('CloseCourse', CloseCourse, 'Closes the course');
