import { courseEndpoint, OnADay } from '../../course-endpoint.ts';
import { Words } from '../../fields.ts';

class HoldIntro extends OnADay {
  @Words({ optional: true })
  note: string | null = null;
}

export const holdIntro = courseEndpoint('HoldIntro', HoldIntro, 'The first meeting was held');
