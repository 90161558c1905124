import type { MatchCriterion } from '#programmes';
import { availability } from './availability.ts';
import type { Criterion } from './criterion.ts';
import { area, language, sector } from './what-both-have.ts';
import { wishes } from './wishes-about-mentor.ts';

/** Everything that is compared. How much each weighs is the programme's data. */
export const criteria: Readonly<Record<MatchCriterion, Criterion>> = {
  sector,
  area,
  language,
  wishes,
  availability,
};
