import { goalDropReasons, type GoalDropReason } from '#courses';
import { courseEndpoint, OnADay } from '../../course-endpoint.ts';
import { Choice, Id, Words } from '../../fields.ts';

class DropGoal extends OnADay {
  @Id()
  goal!: string;

  @Choice(goalDropReasons)
  reason!: GoalDropReason;

  @Words({ optional: true })
  note: string | null = null;
}

export const dropGoal = courseEndpoint('DropGoal', DropGoal, 'Gives a goal up');
