import { focusAreas, type FocusArea } from '#courses';
import { courseEndpoint, OnADay } from '../../course-endpoint.ts';
import { Choice, Id, Words } from '../../fields.ts';

class ReviseGoal extends OnADay {
  @Id()
  goal!: string;

  @Words()
  text!: string;

  @Choice(focusAreas, { optional: true, about: 'As before when left out' })
  focusArea: FocusArea | null = null;
}

export const reviseGoal = courseEndpoint('ReviseGoal', ReviseGoal, 'Puts a goal into new words');
