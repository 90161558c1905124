import { Name } from '../fields.ts';
import { mentorEndpoint, OnADay } from '../mentor-endpoint.ts';

class CompleteTraining extends OnADay {
  @Name()
  module!: string;
}

export const completeTraining = mentorEndpoint(
  'CompleteTraining',
  CompleteTraining,
  'The mentor has completed a training module',
);
