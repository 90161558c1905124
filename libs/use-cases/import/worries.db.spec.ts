import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays, localDateOf } from '#calendar';
import { foldCourse, type Course, type CourseEvent } from '#courses';
import type { Recorded } from '#kernel';
import { openImportHouse, type ImportHouse } from '#test/support/import-house';
import { activeCourse, filesOf, mentors, rejectedIn, type Folder } from '#test/support/import-rows';
import { idOfNumber } from './import-ports.ts';

let house: ImportHouse;
beforeAll(async () => {
  house = await openImportHouse();
  await house.fill({ 'mentorer.csv': mentors });
  await house.import();
});
afterAll(() => house.close());

const imported = async (files: Folder): Promise<readonly string[]> => {
  await house.fill(filesOf(files));
  return rejectedIn(house);
};
const streamOf = async (number: string) => {
  const id = await idOfNumber({ ...house.parts, tenant: 'nydansk', source: 'csv' }, 'course', number);
  const { events } = await house.store.load('nydansk', `course-${id}`);
  // What a course stream holds is a course event.
  return events as readonly Recorded<CourseEvent>[];
};
const courseOf = async (number: string) => foldCourse(await streamOf(number)) as Course;

const noShowHeading = 'forløbsnr;dato;udeblev;note';
const concernHeading =
  'forløbsnr;dato;alvor;art;rejst af;bekymring;vurderet;under 18;underretning;vurdering;bragt videre;bragt videre til;afsluttet;afsluttet som;afslutning';

describe('no-shows in a folder', () => {
  it('are told of whoever did not come, and nothing is asked about them after the takeover (6.2/no-show)', async () => {
    const rows = ['N-1;03-09-2026;;Kom ikke', 'N-1;10-09-2026;mentor;'];
    expect(await imported({ ...activeCourse('N-1'), 'udeblivelser.csv': [noShowHeading, ...rows] })).toEqual(
      [],
    );
    expect((await courseOf('N-1')).ledger.noShows).toMatchObject([
      { side: 'mentee', on: '2026-09-03' },
      { side: 'mentor', on: '2026-09-10' },
    ]);
  });

  it('are left out alone where they lie before the match, and added to a course that is in', async () => {
    const rows = ['N-2;04-08-2026;mentee;', 'N-2;17-09-2026;mentee;'];
    expect(await imported({ ...activeCourse('N-2'), 'udeblivelser.csv': [noShowHeading, ...rows] })).toEqual([
      'udeblivelser.csv 2 dato NOT_ALLOWED_NOW',
    ]);
    expect(await imported({ 'no-shows.csv': ['course no;date', 'N-2;2026-09-24'] })).toEqual([]);
    expect((await courseOf('N-2')).ledger.noShows.map(({ on }) => on)).toEqual(['2026-09-17', '2026-09-24']);
  });
});

describe('concerns in a folder', () => {
  const whole =
    'K-1;01-09-2026;kritisk;vold;mentor;Har fået et blåt øje;01-09-2026;ja;underrettet;;02-09-2026;leder;20-09-2026;overdraget;Kommunen har sagen';

  it('are raised, read, taken further and resolved by their days, each once (6.2/concern)', async () => {
    expect(await imported({ ...activeCourse('K-1'), 'bekymringer.csv': [concernHeading, whole] })).toEqual(
      [],
    );
    expect((await courseOf('K-1')).ledger.concerns).toMatchObject([
      {
        ...{ severity: 'critical', kind: 'violence', by: 'mentor', at: '2026-09-01T10:00:00.000Z' },
        ...{ triagedOn: '2026-09-01', escalatedTo: ['leader'], resolvedOn: '2026-09-20' },
      },
    ]);
    const told = (await streamOf('K-1')).map(({ type }) => type).filter((type) => /Concern|Child/.test(type));
    expect(told).toEqual([
      'ConcernRaised',
      'ConcernTriaged',
      'ChildNotificationMade',
      'ConcernEscalated',
      'ConcernResolved',
    ]);
    expect(await imported({ 'bekymringer.csv': [concernHeading, whole] })).toEqual([]);
    expect((await courseOf('K-1')).ledger.concerns).toHaveLength(1);
  });

  it('are added to a course that is in already, and stand until somebody resolves them', async () => {
    expect(await imported(activeCourse('K-2'))).toEqual([]);
    const today = localDateOf(await house.store.now());
    const row = `K-2;${addDays(today, -2)};low;wellbeing;No appetite;${addDays(today, -1)}`;
    expect(
      await imported({ 'concerns.csv': ['course no;date;severity;kind;concern;triaged on', row] }),
    ).toEqual([]);
    expect((await courseOf('K-2')).ledger.concerns).toMatchObject([
      { severity: 'low', by: 'coordinator', triagedOn: addDays(today, -1), resolvedOn: null },
    ]);
  });

  it.each([
    ['no words', '01-09-2026;lav;trivsel;;;;;;;;;;;', 'bekymring CELL_MISSING'],
    [
      'an end that says not why',
      '01-09-2026;lav;trivsel;;Ked af det;02-09-2026;;;;;;03-09-2026;;',
      'afslutning CELL_NEEDED_WITH',
    ],
    [
      'a child’s need without an answer',
      '01-09-2026;lav;vold;;Slag;02-09-2026;;;;;;;;',
      'vurderet UNDER_18_UNANSWERED',
    ],
    [
      'an end before anyone read it',
      '01-09-2026;lav;trivsel;;Ked af det;;;;;;;03-09-2026;;Løst',
      'afsluttet CONCERN_NOT_TRIAGED',
    ],
  ])('hold their course back for %s', async (_, row, problem) => {
    const number = `K-${problem.replaceAll(/[^A-Z]/g, '')}`;
    expect(
      await imported({ ...activeCourse(number), 'bekymringer.csv': [concernHeading, `${number};${row}`] }),
    ).toContain(`bekymringer.csv 2 ${problem}`);
    expect(await streamOf(number)).toEqual([]);
  });
});
