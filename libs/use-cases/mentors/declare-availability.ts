import { Amount, Name, Names, Whole } from '../fields.ts';
import { mentorEndpoint, OnADay } from '../mentor-endpoint.ts';

class DeclareAvailability extends OnADay {
  @Whole(0, 20, { about: 'Courses at the same time' })
  capacity!: number;

  @Amount(0, 200, { optional: true })
  hoursPerMonth: number | null = null;

  @Name({ optional: true, about: 'The trade' })
  sector: string | null = null;

  @Name({ optional: true })
  area: string | null = null;

  @Names()
  languages!: readonly string[];
}

export const declareAvailability = mentorEndpoint(
  'DeclareAvailability',
  DeclareAvailability,
  'Says what the mentor offers from now on',
);
