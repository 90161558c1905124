import { matchCriteria, type LocalText, type MatchCriterion } from '#programmes';
import { criteria } from './criteria/index.ts';
import { unknown } from './criteria/criterion.ts';
import type { Candidate, Seeker } from './field.ts';

/** One criterion's part in a score. */
export interface CriterionScore {
  readonly criterion: MatchCriterion;
  /** What the programme lets it weigh: points if the two fit wholly. */
  readonly weight: number;
  /** Of these; half where it is not known. */
  readonly points: number;
  readonly reason: LocalText;
}

/** Scores are counted in tenths of a point, so that sums are exact. */
const tenths = 10;
/** Two who fit in everything: 100 points. */
export const wholeInTenths = 100 * tenths;

const pointsOf = (criterion: MatchCriterion, seeker: Seeker, candidate: Candidate): number => {
  const value = criteria[criterion].value(seeker, candidate) ?? unknown;
  return Math.round(seeker.programme.matching.value[criterion] * value * wholeInTenths);
};

/** How well the two fit, in tenths of a point of 100: the sum of what the criteria give. */
export const scoreInTenths = (seeker: Seeker, candidate: Candidate): number =>
  matchCriteria.reduce((sum, criterion) => sum + pointsOf(criterion, seeker, candidate), 0);

/** Tenths as points, with one decimal. */
export const inPoints = (count: number): number => count / tenths;

/** Criterion by criterion, with the reason in words. The points add up to the score. */
export const explain = (seeker: Seeker, candidate: Candidate): readonly CriterionScore[] =>
  matchCriteria.map((criterion) => ({
    criterion,
    weight: inPoints(Math.round(seeker.programme.matching.value[criterion] * wholeInTenths)),
    points: inPoints(pointsOf(criterion, seeker, candidate)),
    reason: criteria[criterion].reason(seeker, candidate),
  }));
