import type { MatchWishes } from '#matching';
import {
  ageGroups,
  genders,
  sectors,
  spokenLanguages,
  type AgeGroup,
  type Gender,
  type Sector,
  type SpokenLanguage,
} from '#mentors';
import { courseEndpoint, OnADay } from '../../course-endpoint.ts';
import { Amount, Choice, Words } from '../../fields.ts';
import { Choices, OrganisationNames } from '../../list-fields.ts';
import { sectorWords } from '../../words/choices-of-trades.ts';

class RecordMatchWishes extends OnADay implements MatchWishes {
  @Choices(sectors, { words: sectorWords })
  trades!: readonly Sector[];

  @OrganisationNames({
    about: 'Where to meet; the course’s municipality when empty',
    help: {
      da: 'Byer eller bydele, adskilt af komma. Kommunen, når feltet er tomt.',
      en: 'Towns or parts of one, separated by commas. The municipality when left empty.',
    },
  })
  areas!: readonly string[];

  @Choices(spokenLanguages, { about: 'ISO 639-1' })
  languages!: readonly SpokenLanguage[];

  @Choice(spokenLanguages, { optional: true, about: 'Without it no talk is possible' })
  requiredLanguage: SpokenLanguage | null = null;

  @Amount(1, 200, { optional: true, about: 'What the programme promises when left out' })
  hoursPerMonth: number | null = null;

  @Choice(genders, { optional: true, about: 'Of the mentor; in an offer for women it must be so' })
  mentorGender: Gender | null = null;

  @Choice(ageGroups, { optional: true, about: 'Of the mentor' })
  mentorAge: AgeGroup | null = null;

  @Words({
    optional: true,
    about: 'What else is wished for',
    label: { da: 'Andre ønsker', en: 'Other wishes' },
  })
  words: string | null = null;
}

export const recordMatchWishes = courseEndpoint(
  'RecordMatchWishes',
  RecordMatchWishes,
  'Says what the mentee needs and wishes of a match; it replaces what was said before',
);
