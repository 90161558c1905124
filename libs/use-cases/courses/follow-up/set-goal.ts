import { parties, type Party } from '#courses';
import { courseEndpoint, OnADay } from '../../course-endpoint.ts';
import { Choice, Words } from '../../fields.ts';

class SetGoal extends OnADay {
  @Choice(parties)
  author!: Party;

  @Words()
  text!: string;
}

export const setGoal = courseEndpoint('SetGoal', SetGoal, 'Sets a goal');
