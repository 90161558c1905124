import type { SubjectId } from '#kernel';
import type { Candidate, Seeker } from './field.ts';
import { explain, inPoints, scoreInTenths, type CriterionScore } from './score.ts';
import { stopsOf, type Stop } from './stops.ts';

/** A mentor who may be proposed, and why so high. */
export interface Ranked {
  readonly mentor: SubjectId;
  /** 1 is the best for this mentee; equal scores have the same rank. */
  readonly rank: number;
  /** Of 100. */
  readonly score: number;
  readonly criteria: readonly CriterionScore[];
}

/** A mentor who is left out, and everything that speaks against it. */
export interface Excluded {
  readonly mentor: SubjectId;
  readonly stops: readonly Stop[];
}

export interface Ranking {
  readonly ranked: readonly Ranked[];
  readonly excluded: readonly Excluded[];
}

/** Whom to ask first where nothing else tells two mentors apart: the one idle longest, then by id. */
export const byIdleness = (a: Candidate, b: Candidate): number =>
  compare(a.idleSince, b.idleSince) || compare(a.facts.mentor, b.facts.mentor);

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** Every mentor for one course, the best fit first; the order in which they are handed in makes no difference. */
export const rank = (seeker: Seeker, candidates: readonly Candidate[]): Ranking => {
  const all = [...candidates].sort(byIdleness).map((candidate) => ({
    candidate,
    mentor: candidate.facts.mentor,
    stops: stopsOf(seeker, candidate),
  }));
  const scored = all
    .filter(({ stops }) => stops.length === 0)
    .map(({ candidate, mentor }) => ({ candidate, mentor, score: scoreInTenths(seeker, candidate) }))
    // Stable: who fits equally stays in the order of idleness.
    .sort((a, b) => b.score - a.score);
  return {
    ranked: scored.map(({ candidate, mentor, score }) => ({
      mentor,
      rank: 1 + scored.findIndex((other) => other.score === score),
      score: inPoints(score),
      criteria: explain(seeker, candidate),
    })),
    excluded: all.filter(({ stops }) => stops.length > 0).map(({ mentor, stops }) => ({ mentor, stops })),
  };
};
