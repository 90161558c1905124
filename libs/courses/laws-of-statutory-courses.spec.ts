import { describe } from '@jest/globals';
import { courseLaws } from '#test/support/course-laws';
import { labMentor, retOgPligt } from '#test/support/course-story';
import { dutyLaws } from '#test/support/duty-laws';
import { lawRuns } from '#test/support/law-runs';
import { itHolds } from '#test/support/laws';
import { livesOf } from '#test/support/random-lives';

/** Half of the lives that a law is held against; the others are in the file beside this one, so that two can run at once. */
describe('in every life of a statutory course', () => {
  itHolds(livesOf(retOgPligt, labMentor), lawRuns(100) / 2, { ...courseLaws, ...dutyLaws });
});
