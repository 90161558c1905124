import { focusAreas, parties, type FocusArea, type Party } from '#courses';
import { courseEndpoint, OnADay } from '../../course-endpoint.ts';
import { Choice, Id, Words } from '../../fields.ts';

class SetGoal extends OnADay {
  @Choice(parties, { optional: true, about: 'Whose goal it is: the mentee’s when left out' })
  author: Party = 'mentee';

  @Words()
  text!: string;

  @Id({ optional: true, about: 'The goal that this one is a step towards' })
  parent: string | null = null;

  @Choice(focusAreas, { optional: true })
  focusArea: FocusArea | null = null;
}

export const setGoal = courseEndpoint('SetGoal', SetGoal, 'Sets a goal, or a step towards one');
