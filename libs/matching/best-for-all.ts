import { bug, type SubjectId } from '#kernel';
import { assign, impossible, type Column } from './assignment.ts';
import type { Candidate, Field, Seeker } from './field.ts';
import { lossesOf } from './losses.ts';
import { placesFree } from './offers.ts';
import { inQueue } from './queue.ts';
import { byIdleness } from './rank.ts';
import { inPoints, scoreInTenths, wholeInTenths } from './score.ts';
import { stopsOf } from './stops.ts';

/** Who is to have whom, so that all together are served best. */
export interface BestForAll {
  /** By course, in the order of the queue: its mentor; null where no one is left, or no one fits. */
  readonly choices: ReadonlyMap<string, SubjectId | null>;
  /**
   * What all together lose, in points, when this course has another mentor instead, by mentor: 0 for its own choice and
   * for those that are as good. Who is excluded has no price. 100 and more: someone else goes without.
   */
  readonly pricesOf: (course: string) => ReadonlyMap<SubjectId, number>;
}

/**
 * The choice for all who wait that is worth most in all: each mentor found counts as much as a whole fit and up to twice
 * that the further in front in the queue, and the scores come on top. So as good as nobody goes without for the sake of
 * others' scores, and where mentors are few the front of the queue goes first. No mentor gets more than there are places.
 */
export const bestForAll = ({ seekers, candidates }: Field): BestForAll => {
  const queue = inQueue(seekers);
  const places = [...candidates]
    .sort(byIdleness)
    .flatMap((candidate) => Array<Candidate>(Math.min(placesFree(candidate), queue.length)).fill(candidate));
  const { rows, columns } = assign(
    queue.map((seeker, ahead) => gainsOf(seeker, 2 - ahead / queue.length, places)),
    places.length,
  );
  const mentorOf = ({ index }: Column): SubjectId =>
    places[index]?.facts.mentor ?? bug('a place that is nobody’s');
  const rowOf = new Map(rows.map((row, index) => [queue[index]?.course, row]));
  return {
    choices: new Map(
      queue.map(({ course }) => {
        const column = rowOf.get(course)?.column ?? null;
        return [course, column === null ? null : mentorOf(column)];
      }),
    ),
    pricesOf: (course) => {
      const row = rowOf.get(course);
      const prices = new Map<SubjectId, number>();
      if (row === undefined) return prices;
      for (const [column, loss] of lossesOf({ rows, columns }, row)) {
        const mentor = mentorOf(column);
        const price = Math.min(inPoints(loss), prices.get(mentor) ?? Infinity);
        if (price < Infinity) prices.set(mentor, price);
      }
      return prices;
    },
  };
};

/** What each place would give a course, in tenths of a point; a mentor's places stand side by side and give the same. */
const gainsOf = (seeker: Seeker, urgency: number, places: readonly Candidate[]): Float64Array => {
  const gains = new Float64Array(places.length);
  places.forEach((candidate, index) => {
    gains[index] =
      candidate === places[index - 1] ? (gains[index - 1] ?? impossible) : gainOf(seeker, urgency, candidate);
  });
  return gains;
};

const gainOf = (seeker: Seeker, urgency: number, candidate: Candidate): number =>
  stopsOf(seeker, candidate).length > 0
    ? impossible
    : scoreInTenths(seeker, candidate) + Math.round(urgency * wholeInTenths);
