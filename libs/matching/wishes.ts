import type { AgeGroup, Gender, Sector, SpokenLanguage } from '#mentors';

/** What a mentee needs and wishes of a match, in codes and names of places; what is said in words is kept apart, encrypted. */
export interface MatchWishes {
  readonly trades: readonly Sector[];
  /** What the parts of the country are called. */
  readonly areas: readonly string[];
  readonly languages: readonly SpokenLanguage[];
  /** Without it no talk is possible. */
  readonly requiredLanguage: SpokenLanguage | null;
  readonly hoursPerMonth: number | null;
  readonly mentorGender: Gender | null;
  readonly mentorAge: AgeGroup | null;
}

/** Nothing has been told yet. */
export const noWishes: MatchWishes = {
  trades: [],
  areas: [],
  languages: [],
  requiredLanguage: null,
  hoursPerMonth: null,
  mentorGender: null,
  mentorAge: null,
};
