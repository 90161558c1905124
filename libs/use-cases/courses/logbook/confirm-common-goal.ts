import { parties, type Party } from '#courses';
import { courseEndpoint, OnADay } from '../../course-endpoint.ts';
import { Choice, Id } from '../../fields.ts';

class ConfirmCommonGoal extends OnADay {
  @Id()
  goal!: string;

  @Choice(parties, { about: 'Whose yes it is', label: { da: 'Hvem siger ja?', en: 'Who says yes?' } })
  by!: Party;
}

export const confirmCommonGoal = courseEndpoint(
  'ConfirmCommonGoal',
  ConfirmCommonGoal,
  'One of those who take part says that this is the goal they share',
);
