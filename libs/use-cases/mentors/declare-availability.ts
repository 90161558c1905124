import { sectors, spokenLanguages, type Sector, type SpokenLanguage } from '#mentors';
import { Amount, Choice, Choices, OrganisationName, Whole } from '../fields.ts';
import { mentorEndpoint, OnADay } from '../mentor-endpoint.ts';

class DeclareAvailability extends OnADay {
  @Whole(0, 20, { about: 'Courses at the same time' })
  capacity!: number;

  @Amount(0, 200, { optional: true })
  hoursPerMonth: number | null = null;

  @Choice(sectors, { optional: true, about: 'The trade' })
  sector: Sector | null = null;

  @OrganisationName({ optional: true, about: 'Where the mentor can meet: a town or a part of one' })
  area: string | null = null;

  @Choices(spokenLanguages, { about: 'ISO 639-1' })
  languages!: readonly SpokenLanguage[];
}

export const declareAvailability = mentorEndpoint(
  'DeclareAvailability',
  DeclareAvailability,
  'Says what the mentor offers from now on',
);
