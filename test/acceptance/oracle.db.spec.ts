import { beforeAll, describe, expect, it } from '@jest/globals';
import { lawRuns } from '#test/support/law-runs';
import { rawCatalogue } from '#test/support/oracle-trial/raw-catalogue';
import { tryCourse } from '#test/support/oracle-trial/trial';
import type { Trial } from '#test/support/oracle-trial/trial';
import { loadCatalogue } from '#use-cases/load-catalogue';

/** What a course may record by itself, with the reasons of a suppression, each of which the courses must have met. */
const everything = [
  ...['ReminderIssued', 'FollowUpMissed', 'MeasurementMissed', 'StatusUpdateMissed', 'PostFollowUpMissed'],
  ...['ContactRequirementBreached', 'WaitingTimeBreached', 'MatchProposalExpired', 'ReferralWithdrawn'],
  ...['ClosureStarted', 'PostFollowUpScheduled', 'CourseArchived'],
  ...['DONE', 'MISSED', 'ALREADY_REMINDED', 'EXPIRED', 'MATCH_ENDED', 'COURSE_CLOSED'],
];

const minutes = 60_000;
const courses = lawRuns(200);

/**
 * No database, but a run of minutes and not of seconds: each course is given its commands, looked at and ticked for three
 * years by the real handler over the store's twin.
 */
describe('random courses over three years', () => {
  const { catalogue } = loadCatalogue();
  const trials: Trial[] = [];

  beforeAll(
    async () => {
      const raw = rawCatalogue();
      for (let seed = 1; seed <= courses; seed += 1) trials.push(await tryCourse(catalogue, raw, seed));
    },
    Math.max(10, courses / 50) * minutes,
  );

  it('are reminded, suppressed, missed and breached exactly as the oracle says, at the moments it says', () => {
    const parted = trials.flatMap(({ title, parted: why }) =>
      why === undefined ? [] : [`${title}\n${why}`],
    );
    expect([parted.length, parted.slice(0, 3).join('\n\n')]).toEqual([0, '']);
  });

  // A short run meets the usual alone.
  (courses < 1_000 ? it.skip : it)(
    'are of every programme version, and meet everything a course may record by itself',
    () => {
      const met = new Set(trials.flatMap(({ recorded }) => recorded.flatMap(wordsOf)));
      const programmes = new Set(trials.map(({ programme }) => programme));
      expect([...met].sort()).toEqual(expect.arrayContaining(everything));
      expect(programmes.size).toBe(catalogue.programmes.length);
    },
  );
});

const wordsOf = (line: string): readonly string[] => [
  ...(line.split(' ', 1) satisfies string[]),
  ...(/"reason":"([A-Z_]+)"/.exec(line)?.slice(1) ?? []),
];
