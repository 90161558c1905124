import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { localDateOf } from '#calendar';
import { foldCourse, type CourseEvent } from '#courses';
import type { Recorded } from '#kernel';
import { groupBy } from '#views/group-by';
import { seedOrganisations } from './organisation.ts';
import { openImportHouse, seedFiles, type ImportHouse } from '#test/support/import-house';

let house: ImportHouse;
beforeAll(async () => {
  house = await openImportHouse();
});
afterAll(() => house.close());

const log = async (tenant: string): Promise<readonly Recorded[]> => {
  const events: Recorded[] = [];
  for (let page = await house.store.read(tenant, 0, 5_000); page.length > 0;) {
    events.push(...page);
    page = await house.store.read(tenant, events.length, 5_000);
  }
  return events;
};

const expected = {
  nydansk: ['bul', 'pift', 'hefn', 'vbm', 'gccp'],
  soeby: ['ret-og-pligt', 'lab-mentor', 'bul'],
} as const;

describe.each(['nydansk', 'soeby'] as const)('the demo files of %s', (tenant) => {
  it('go in without a rejected row, in every state, with nothing sent for the past', async () => {
    const today = localDateOf(await house.store.now());
    await house.fill(seedFiles(tenant, today));
    const report = await house.import({ tenant });
    expect(report.fileProblems).toEqual([]);
    const rejected = report.rows
      .filter(({ outcome }) => outcome === 'rejected')
      .flatMap(({ file, line, problems }) =>
        problems.map(
          ({ field, problem }) => `${file}:${line} ${field ?? ''} ${problem.refused} ${problem.en}`,
        ),
      );
    expect(rejected).toEqual([]);
    const { mentors = 0, courses: imported } = seedOrganisations.find((each) => each.tenant === tenant) ?? {};
    expect([report.mentors, report.courses]).toEqual([mentors + 1, { imported, continued: 0, heldBack: 0 }]);

    const events = await log(tenant);
    const courses = groupBy(
      events.filter(({ stream }) => stream.startsWith('course-')) as Recorded<CourseEvent>[],
      ({ stream }) => stream,
    );
    const programmes = new Set(
      [...courses.values()].flatMap((history) =>
        history.flatMap(({ type, data }) => (type === 'ProgrammeVersionPinned' ? [data.programme] : [])),
      ),
    );
    // Ressourceforløb takes no referrals after January 2026: later the demo has none.
    expect(programmes).toEqual(new Set([...programmes, ...expected[tenant]]));
    const told = (is: (event: CourseEvent) => boolean) =>
      [...courses.values()].filter((history) => history.some(is)).length;
    expect([
      told(({ type }) => type === 'CoursePaused'),
      told(({ type }) => type === 'CourseResumed'),
      told(({ type, data }) => type === 'MatchEpisodeEnded' && data.reason === 'rematch'),
      told(({ type }) => type === 'ConsentWithdrawn'),
      told(({ type }) => type === 'NoShowRecorded'),
      told(({ type }) => type === 'ConcernRaised'),
      told(({ type }) => type === 'ConcernResolved'),
    ]).toEqual([2, 1, 2, 2, 1, 2, 1]);
    const states = new Set([...courses.values()].map((history) => foldCourse(history).state));
    expect(states).toEqual(
      new Set([
        ...states,
        'incomplete',
        'proposed',
        'active',
        'paused',
        'rematching',
        'closed',
        'postFollowUp',
        'withdrawn',
      ]),
    );
    expect([...courses.values()].every((history) => history.at(-1)?.type === 'CourseTakenOver')).toBe(true);
    expect(events.filter(({ type }) => type.startsWith('Reminder'))).toEqual([]);
  });

  it('change nothing when they are imported again', async () => {
    const before = await house.store.head(tenant);
    const report = await house.import({ tenant });
    expect(
      new Set(report.rows.filter(({ file }) => file !== 'medarbejdere.csv').map(({ outcome }) => outcome)),
    ).toEqual(new Set(['unchanged']));
    expect(await house.store.head(tenant)).toBe(before);
  });
});
