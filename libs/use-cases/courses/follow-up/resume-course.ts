import { courseEndpoint, OnADay } from '../../course-endpoint.ts';
import { Words } from '../../fields.ts';

class ResumeCourse extends OnADay {
  @Words({ optional: true })
  note: string | null = null;
}

export const resumeCourse = courseEndpoint('ResumeCourse', ResumeCourse, 'Lets a paused course go on');
