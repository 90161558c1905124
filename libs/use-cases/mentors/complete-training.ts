import { Code } from '../fields.ts';
import { mentorEndpoint, OnADay } from '../mentor-endpoint.ts';

class CompleteTraining extends OnADay {
  @Code({ about: 'A training module of the catalogue' })
  module!: string;
}

export const completeTraining = mentorEndpoint(
  'CompleteTraining',
  CompleteTraining,
  'The mentor has completed a training module',
);
