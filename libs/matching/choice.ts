import type { SubjectId } from '#kernel';
import { bestForAll } from './best-for-all.ts';
import { algorithmVersion } from './algorithm-version.ts';
import type { Field, Seeker } from './field.ts';
import { rank } from './rank.ts';
import type { CriterionScore } from './score.ts';

/** What is kept of a choice: enough to say later why this one, and what else there was. Codes and figures, no words. */
export interface Choice {
  readonly algorithm: string;
  /** Null, as are score and price: the ranking had left the mentor out. */
  readonly rank: number | null;
  readonly score: number | null;
  readonly criteria: readonly Omit<CriterionScore, 'reason'>[];
  /** Why the ranking had left the mentor out. */
  readonly stops: readonly string[];
  /** What all who wait lose together, in points, against the best for all. */
  readonly price: number | null;
  readonly bestForAll: SubjectId | null;
  /** How many mentors were ranked, and how many were left out. */
  readonly ranked: number;
  readonly excluded: number;
  /** The first of the ranking. */
  readonly candidates: readonly { readonly mentor: SubjectId; readonly score: number }[];
}

/** How many candidates a choice names. */
const named = 10;

/** How a choice looked at the moment it was made: of this mentor, for this course, in the field as it was. */
export const choiceOf = (field: Field, seeker: Seeker, mentor: SubjectId): Choice => {
  const { ranked, excluded } = rank(seeker, field.candidates);
  const { choices, pricesOf } = bestForAll(field);
  const chosen = ranked.find((each) => each.mentor === mentor);
  const left = excluded.find((each) => each.mentor === mentor);
  return {
    algorithm: algorithmVersion,
    rank: chosen?.rank ?? null,
    score: chosen?.score ?? null,
    criteria: (chosen?.criteria ?? []).map(({ criterion, weight, points }) => ({
      criterion,
      weight,
      points,
    })),
    stops: (left?.stops ?? []).map(({ refused }) => refused),
    price: pricesOf(seeker.course).get(mentor) ?? null,
    bestForAll: choices.get(seeker.course) ?? null,
    ranked: ranked.length,
    excluded: excluded.length,
    candidates: ranked.slice(0, named).map((each) => ({ mentor: each.mentor, score: each.score })),
  };
};

/** No other would serve this mentee better, or all who wait. */
export const isBestChoice = ({ rank: place, price }: Choice): boolean => place === 1 || price === 0;
