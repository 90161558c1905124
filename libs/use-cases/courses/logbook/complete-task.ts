import { courseEndpoint, OnADay } from '../../course-endpoint.ts';
import { Code, Whole, Words } from '../../fields.ts';

class CompleteTask extends OnADay {
  @Code()
  rule!: string;

  @Whole(1, 1000)
  ordinal!: number;

  @Words({ optional: true })
  note: string | null = null;
}

export const completeTask = courseEndpoint(
  'CompleteTask',
  CompleteTask,
  'The coordinator has made a call that was asked for',
);
