import { sectors, spokenLanguages, type Sector, type SpokenLanguage } from '#mentors';
import { Amount, Whole } from '../fields.ts';
import { Choices, OrganisationNames } from '../list-fields.ts';
import { mentorEndpoint, OnADay } from '../mentor-endpoint.ts';
import { sectorWords } from '../words/choices-of-trades.ts';

class DeclareAvailability extends OnADay {
  @Whole(0, 20, { about: 'Courses at the same time' })
  capacity!: number;

  @Amount(0, 200, { optional: true })
  hoursPerMonth: number | null = null;

  @Choices(sectors, { words: sectorWords })
  trades!: readonly Sector[];

  @OrganisationNames({ about: 'Where the mentor can meet: towns or parts of one' })
  areas!: readonly string[];

  @Choices(spokenLanguages, { about: 'ISO 639-1' })
  languages!: readonly SpokenLanguage[];
}

export const declareAvailability = mentorEndpoint(
  'DeclareAvailability',
  DeclareAvailability,
  'Says what the mentor offers from now on',
);
