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

interface Scored {
  readonly candidate: Candidate;
  /** In tenths of a point. */
  readonly score: number;
}

/** Stable: who fits equally stays in the order of idleness. */
const scored = (seeker: Seeker, able: readonly Candidate[]): readonly Scored[] =>
  [...able]
    .sort(byIdleness)
    .map((candidate) => ({ candidate, score: scoreInTenths(seeker, candidate) }))
    .sort((a, b) => b.score - a.score);

const rankedAmong =
  (seeker: Seeker, all: readonly Scored[]) =>
  ({ candidate, score }: Scored): Ranked => ({
    mentor: candidate.facts.mentor,
    rank: 1 + all.findIndex((other) => other.score === score),
    score: inPoints(score),
    criteria: explain(seeker, candidate),
  });

/** Every mentor for one course, the best fit first; the order in which they are handed in makes no difference. */
export const rank = (seeker: Seeker, candidates: readonly Candidate[]): Ranking => {
  const judged = [...candidates]
    .sort(byIdleness)
    .map((candidate) => ({ candidate, stops: stopsOf(seeker, candidate) }));
  const able = judged.filter(({ stops }) => stops.length === 0).map(({ candidate }) => candidate);
  const all = scored(seeker, able);
  return {
    ranked: all.map(rankedAmong(seeker, all)),
    excluded: judged
      .filter(({ stops }) => stops.length > 0)
      .map(({ candidate, stops }) => ({ mentor: candidate.facts.mentor, stops })),
  };
};

/** Where one mentor stands in that ranking, without the words about all the others; undefined where left out. */
export const standingOf = (
  seeker: Seeker,
  candidates: readonly Candidate[],
  mentor: SubjectId,
): Ranked | undefined => {
  const all = scored(
    seeker,
    candidates.filter((candidate) => stopsOf(seeker, candidate).length === 0),
  );
  const found = all.find(({ candidate }) => candidate.facts.mentor === mentor);
  return found && rankedAmong(seeker, all)(found);
};
