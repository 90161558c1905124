import { courseEndpoint, OnADay } from '../../course-endpoint.ts';
import { Id, Words } from '../../fields.ts';

class AchieveGoal extends OnADay {
  @Id()
  goal!: string;

  @Words({ optional: true })
  note: string | null = null;
}

export const achieveGoal = courseEndpoint(
  'AchieveGoal',
  AchieveGoal,
  'A goal, or a step towards one, is reached',
);
