import { alignments, type Alignment } from '#courses';
import { courseEndpoint, OnADay } from '../../course-endpoint.ts';
import { Choice } from '../../fields.ts';

class CompleteAlignment extends OnADay {
  @Choice(alignments)
  participants!: Alignment;
}

export const completeAlignment = courseEndpoint(
  'CompleteAlignment',
  CompleteAlignment,
  'Expectations have been aligned',
);
