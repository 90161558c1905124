import { beforeAll, describe, expect, it } from '@jest/globals';
import { loadCatalogue } from '#use-cases/load-catalogue';
import { everything, wordsOf } from './everything.ts';
import { rawCatalogue } from './raw-catalogue.ts';
import { tryCourse } from './trial.ts';
import type { Trial } from './trial.ts';

/** Enough to meet everything. */
const courses = 1_000;

const minutes = 60_000;

/**
 * A half of the random courses: two specs have one each, so that they take both processors. No database, but a run of a
 * minute and not of a second: each course is given its commands, looked at and ticked for three years by the real handler
 * over the store's twin.
 */
export const describeRandomCourses = (half: 0 | 1): void => {
  describe('random courses over three years', () => {
    const { catalogue } = loadCatalogue();
    const trials: Trial[] = [];

    beforeAll(
      async () => {
        const raw = rawCatalogue();
        const middle = Math.ceil(courses / 2);
        const [first, last] = half === 0 ? [1, middle] : [middle + 1, courses];
        for (let seed = first; seed <= last; seed += 1) trials.push(await tryCourse(catalogue, raw, seed));
      },
      Math.max(10, courses / 50) * minutes,
    );

    it('are reminded, suppressed, missed and breached exactly as the oracle says, at the moments it says', () => {
      const parted = trials.flatMap(({ title, parted: why }) =>
        why === undefined ? [] : [`${title}\n${why}`],
      );
      expect([parted.length, parted.slice(0, 3).join('\n\n')]).toEqual([0, '']);
    });

    it('are of every programme version, and meet everything a course may record by itself', () => {
      const met = new Set(trials.flatMap(({ recorded }) => recorded.flatMap(wordsOf)));
      const programmes = new Set(trials.map(({ programme }) => programme));
      expect(everything.filter((word) => !met.has(word))).toEqual([]);
      expect(programmes.size).toBe(catalogue.programmes.length);
    });
  });
};
