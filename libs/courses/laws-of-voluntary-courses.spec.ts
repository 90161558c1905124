import { describe } from '@jest/globals';
import { courseLaws } from '#test/support/course-laws';
import { bul, gccp, pift, programmeOf } from '#test/support/course-story';
import { dutyLaws } from '#test/support/duty-laws';
import { lawRuns } from '#test/support/law-runs';
import { itHolds } from '#test/support/laws';
import { livesOf } from '#test/support/random-lives';

/** Half of the lives that a law is held against; the others are in the file beside this one, so that two can run at once. */
describe('in every life of a volunteer course', () => {
  itHolds(livesOf(programmeOf('bul', '2014'), bul, pift, gccp), lawRuns(100) / 2, {
    ...courseLaws,
    ...dutyLaws,
  });
});
