import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays, addMonths, createCalendar } from '#calendar';
import { disposalDates } from '#courses';
import { withTenant, type TenantTransaction } from '#event-store';
import {
  allProjections,
  openBench,
  writeCourses,
  writeMentors,
  writeMessages,
  type ReadModelBench,
} from '#test/support/read-models';
import { countCaseload, readCaseload } from './read-caseload.ts';
import { countDisposal, readDisposal } from './read-disposal.ts';
import { countMentors, readMentors } from './read-mentors.ts';
import { countMessages, readMessages } from './read-messages.ts';
import { readTimeline } from './read-timeline.ts';
import { countWorklist, readWorklist, whens } from './read-worklist.ts';
import { BadCursor, ReadModelsNotBuilt, type Page, type Paging } from './reading.ts';
import { rebuild } from './rebuild.ts';

const tenant = 'nydansk';

describe('reading the read models', () => {
  let bench: ReadModelBench;
  let courses: readonly string[];
  const read = <Result>(work: (tx: TenantTransaction) => Promise<Result>): Promise<Result> =>
    withTenant(bench.pool, tenant, work);
  const readAll = async <Entry>(
    query: (tx: TenantTransaction, paging: Paging) => Promise<Page<Entry>>,
  ): Promise<readonly Entry[]> => {
    const all: Entry[] = [];
    let after: string | null = null;
    do {
      const paging: Paging = { limit: 3, ...(after === null ? {} : { after }) };
      const page: Page<Entry> = await read((tx) => query(tx, paging));
      all.push(...page.entries);
      after = page.next;
    } while (after !== null);
    return all;
  };

  beforeAll(async () => {
    bench = await openBench(42);
    await writeMentors(bench, tenant);
    courses = await writeCourses(bench, tenant, 20);
    await writeMessages(bench, tenant, courses);
    await writeCourses(bench, 'soeby', 2);
  });
  afterAll(() => bench.end());

  it('says so while they have not been built', async () => {
    await expect(read((tx) => readCaseload(tx, {}, { limit: 1 }))).rejects.toThrow(ReadModelsNotBuilt);
    for (const projection of allProjections()) await rebuild(bench, projection);
  });

  it('pages through every course once, and through no other tenant’s', async () => {
    const all = await readAll((tx, paging) => readCaseload(tx, {}, paging));
    expect(all.map(({ course }) => course).toSorted()).toEqual(courses.toSorted());
    const counts = await read((tx) => countCaseload(tx, {}));
    for (const [phase, count] of Object.entries(counts))
      expect(all.filter((entry) => entry.phase === phase)).toHaveLength(count);
  });

  it('finds the courses of a member of staff, of a mentee, of a number', async () => {
    const all = await readAll((tx, paging) => readCaseload(tx, {}, paging));
    const mine = await readAll((tx, paging) => readCaseload(tx, { staff: 'co-1' }, paging));
    expect(mine).toEqual(
      all.filter(({ coordinator, caseworker }) => [coordinator, caseworker].includes('co-1')),
    );
    const [first] = all;
    const found = await read((tx) =>
      readCaseload(tx, { mentee: first?.mentee ?? '', number: first?.number ?? '' }, { limit: 10 }),
    );
    expect(found).toEqual({ entries: [first], next: null });
  });

  it('tells a course’s events newest first, and which facts were corrected', async () => {
    let corrected = 0;
    for (const course of courses) {
      const entries = await readAll((tx, paging) => readTimeline(tx, course, paging));
      const versions = entries.map(({ version }) => version);
      expect(versions).toEqual(versions.toSorted((a, b) => b - a));
      expect(versions.at(-1)).toBe(1);
      for (const entry of entries)
        expect(entry.corrected).toBe(
          entry.told !== null &&
            entries.some(({ type, facts }) => type === 'ContactCorrected' && facts['contact'] === entry.told),
        );
      corrected += entries.filter((entry) => entry.corrected).length;
    }
    expect(corrected).toBeGreaterThan(0);
  });

  it('pages through messages by state', async () => {
    const all = await readAll((tx, paging) => readMessages(tx, {}, paging));
    expect(all).toHaveLength(courses.length);
    const counts = await read((tx) => countMessages(tx, {}));
    for (const [state, count] of Object.entries(counts))
      expect(all.filter((entry) => entry.state === state)).toHaveLength(count);
    const [course] = courses;
    expect(await read((tx) => readMessages(tx, { course: course ?? '' }, { limit: 5 }))).toMatchObject({
      entries: [{ course, rule: 'followUp' }],
    });
  });

  it('lists what is to be disposed of by a day, as the rules count it (6.2/disposal)', async () => {
    const retention = [
      { dataClass: 'identity', keep: { count: 12, unit: 'mo' } },
      { dataClass: 'finance', keep: { count: 400, unit: 'd' } },
    ] as const;
    const ended = (await readAll((tx, paging) => readCaseload(tx, {}, paging))).flatMap(
      ({ course, keptFrom }) => (keptFrom === null ? [] : [{ course, keptFrom }]),
    );
    expect(ended.length).toBeGreaterThan(0);
    const days = ended.flatMap(({ keptFrom }) => [
      addMonths(keptFrom, 12),
      addDays(addMonths(keptFrom, 12), -1),
    ]);
    for (const until of days) {
      const due = ended.filter(({ keptFrom }) =>
        disposalDates(keptFrom, retention, createCalendar()).some((each) => each.due <= until),
      );
      const listed = await readAll((tx, paging) => readDisposal(tx, retention, until, paging));
      expect(new Set(listed.map(({ course }) => course))).toEqual(new Set(due.map(({ course }) => course)));
      expect(await read((tx) => countDisposal(tx, retention, until))).toBe(due.length);
    }
  });

  it('finds mentors with a free place, by language', async () => {
    const all = await readAll((tx, paging) => readMentors(tx, {}, paging));
    expect(all).toHaveLength(bench.mentors.length);
    expect(await readAll((tx, paging) => readMentors(tx, { free: true, language: 'ar' }, paging))).toEqual(
      all.filter(
        ({ capacity, placesTaken, languages }) => placesTaken < capacity && languages.includes('ar'),
      ),
    );
    const counts = await read((tx) => countMentors(tx, {}));
    expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(all.length);
  });

  it('sorts what is to be done by the day it is read on', async () => {
    const day = { today: '2026-06-01', calendar: createCalendar() };
    const all = await readAll((tx, paging) => readWorklist(tx, day, {}, { ...paging, limit: 20 }));
    const counts = await read((tx) => countWorklist(tx, day, {}));
    expect(all.length).toBeGreaterThan(0);
    for (const when of whens) expect(all.filter((line) => line.when === when)).toHaveLength(counts[when]);
    for (const { when, dueRolled, workingDays } of all) {
      expect(Math.sign(workingDays)).toBe(when === 'overdue' ? -1 : when === 'today' ? 0 : 1);
      expect(dueRolled < day.today).toBe(when === 'overdue');
      expect(when === 'coming').toBe(workingDays > 0 && workingDays <= 10);
    }
    const later = await read((tx) => countWorklist(tx, { ...day, today: '2030-01-01' }, {}));
    expect(later).toMatchObject({ today: 0, coming: 0, later: 0 });
    expect(later.overdue).toBeGreaterThanOrEqual(all.length);
  });

  it('asks no one for what a course does by itself, nor for a silence that has not come', async () => {
    const on = (today: string) =>
      readAll((tx, paging) =>
        readWorklist(tx, { today, calendar: createCalendar() }, {}, { ...paging, limit: 20 }),
      );
    const lines = await on('2026-06-01');
    expect(lines.every(({ steps }) => steps.some(({ act }) => act === 'remind' || act === 'escalate'))).toBe(
      true,
    );
    const silences = (await on('2030-01-01')).filter(({ rule }) => rule === 'noActivity');
    expect(silences.length).toBeGreaterThan(0);
    for (const { course, opens } of silences)
      expect(lines.some((line) => line.rule === 'noActivity' && line.course === course)).toBe(
        opens <= '2026-06-01',
      );
  });

  it('leaves out what the reader is not told of, from the lines and from the counts', async () => {
    const day = { today: '2026-06-01', calendar: createCalendar() };
    const all = await readAll((tx, paging) => readWorklist(tx, day, {}, { ...paging, limit: 20 }));
    const [first] = all;
    if (first === undefined) throw new Error('There is nothing to leave out');
    const without = [{ programmes: [first.programme], rules: [first.rule] }];
    const left = all.filter(({ programme, rule }) => programme !== first.programme || rule !== first.rule);
    expect(
      await readAll((tx, paging) => readWorklist(tx, day, { without }, { ...paging, limit: 20 })),
    ).toEqual(left);
    const counts = await read((tx) => countWorklist(tx, day, { without }));
    expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(left.length);
  });

  it('tells mine from the team’s, and the duty that comes first in the caseload', async () => {
    const day = { today: '2026-06-01', calendar: createCalendar() };
    const all = await readAll((tx, paging) => readWorklist(tx, day, {}, { ...paging, limit: 20 }));
    const mine = await readAll((tx, paging) => readWorklist(tx, day, { staff: 'co-2' }, paging));
    expect(mine).toEqual(all.filter(({ staff }) => staff === 'co-2'));
    expect(await read((tx) => countWorklist(tx, day, { team: 'ung', when: 'overdue' }))).toMatchObject({
      overdue: all.filter(({ team, when }) => team === 'ung' && when === 'overdue').length,
      later: 0,
    });
    for (const { course, nextDue } of await readAll((tx, paging) => readCaseload(tx, {}, paging)))
      for (const line of all.filter((each) => each.course === course))
        expect(nextDue === null || nextDue > line.dueRolled).toBe(false);
  });

  it('refuses a cursor that no page gave out', async () => {
    const forged = ['[1]', '["someday","x"]'].map((text) => Buffer.from(text).toString('base64url'));
    for (const after of ['', 'nonsense', ...forged])
      await expect(read((tx) => readCaseload(tx, {}, { limit: 1, after }))).rejects.toThrow(BadCursor);
  });
});
