import { describe, expect, it } from '@jest/globals';
import { foldCourse, type CourseEvent } from '#courses';
import { createInMemoryEventStore } from '#event-store/in-memory-event-store';
import { createRandom } from '#test/support/random';
import { randomCourse } from '#test/support/random-course';
import { record } from '#test/support/read-models';
import { replayCourse } from './replay-course.ts';

const tenant = 'nydansk';

/** A store with one course, its events recorded one by one. */
const given = async (history: readonly CourseEvent[]) => {
  const courseId = createRandom(7).uuid();
  const store = createInMemoryEventStore();
  for (const [version, event] of history.entries())
    await record({ store }, tenant, `course-${courseId}`, version, [event]);
  const replay = (when: Omit<Parameters<typeof replayCourse>[1], 'tenant' | 'courseId'>) =>
    replayCourse({ store }, { tenant, courseId, ...when });
  return { store, courseId, replay };
};

const course = (seed: number, length = 40): CourseEvent[] =>
  randomCourse(createRandom(seed), ['m-1', 'm-2'], length);

const lastDate = (history: readonly CourseEvent[]): string =>
  history.reduce((last, { data }) => (data.on > last ? data.on : last), '');

/** Referred on 2 February, waiting since the 4th. */
const active: readonly CourseEvent[] = [
  ...course(4, 3).map((event) => ({ ...event, data: { ...event.data, on: '2026-02-02' } }) as CourseEvent),
  { type: 'EligibilityAssessed', data: { on: '2026-02-03', age: 22, exception: false } },
  { type: 'PlacedOnWaitingList', data: { on: '2026-02-04', since: '2026-02-04' } },
];

describe('replaying a course', () => {
  it.each([1, 2, 3])('answers at every position what was known there (history %i)', async (seed) => {
    const history = course(seed);
    const { replay } = await given(history);
    for (let position = 1; position <= history.length; position++) {
      const replayed = await replay({ known: { position } });
      expect(replayed?.course).toEqual(foldCourse(history.slice(0, position)));
      expect(replayed?.known).toMatchObject({ position, version: position });
    }
  });

  it.each([1, 2, 3])('is the whole course on its last day (history %i)', async (seed) => {
    const history = course(seed);
    const { replay } = await given(history);
    const [all, at] = [await replay({}), await replay({ at: lastDate(history) })];
    expect(at?.course).toEqual(all?.course);
    expect(at?.at).toBe(lastDate(history));
  });

  it('can be read at every date between the first and the last', async () => {
    for (let seed = 10; seed < 30; seed++) {
      const history = course(seed);
      const { replay } = await given(history);
      for (const { data } of history)
        expect((await replay({ at: data.on }))?.events.length).toBeGreaterThan(0);
    }
  });

  it('shows a contact dated back on its own date, and by what was known then not at all', async () => {
    const { replay } = await given([...active, contact('k-1', '2026-03-10')]);
    const contacts = async (when: Parameters<typeof replay>[0]) =>
      ((await replay(when))?.events ?? []).filter(({ type }) => type === 'ContactLogged').length;
    expect(await contacts({ at: '2026-03-09' })).toBe(0);
    expect(await contacts({ at: '2026-03-10' })).toBe(1);
    expect(await contacts({ at: '2026-03-10', known: { position: active.length } })).toBe(0);
  });

  it('takes a corrected contact on the date the correction gives it', async () => {
    const { replay } = await given([
      ...active,
      contact('k-1', '2026-03-10'),
      {
        type: 'ContactCorrected',
        data: {
          on: '2026-05-01',
          contact: 'k-1',
          heldOn: '2026-03-15',
          channel: 'phone',
          minutes: 20,
          voided: false,
        },
      },
    ]);
    const held = async (when: Parameters<typeof replay>[0]) => {
      const replayed = await replay(when);
      return replayed !== undefined && 'ledger' in replayed.course
        ? replayed.course.ledger.contacts.map(({ on }) => on)
        : [];
    };
    expect(await held({ at: '2026-03-12' })).toEqual([]);
    expect(await held({ at: '2026-03-15' })).toEqual(['2026-03-15']);
    // Before the correction was known, the date first told holds.
    expect(await held({ at: '2026-03-12', known: { position: active.length + 1 } })).toEqual(['2026-03-10']);
  });

  it('knows nothing of a course before its first event, nor of one that is not there', async () => {
    const { store, replay } = await given(active);
    expect(await replay({ known: { position: 0 } })).toBeUndefined();
    expect(await replay({ known: { instant: '2001-01-01T00:00:00.000Z' } })).toBeUndefined();
    expect(await replayCourse({ store }, { tenant, courseId: 'none' })).toBeUndefined();
  });
});

const contact = (id: string, on: string): CourseEvent => ({
  type: 'ContactLogged',
  data: {
    on,
    contact: id,
    channel: 'meeting',
    minutes: 60,
    function: null,
    phoneReason: null,
    told: { by: 'mr-1', at: '2026-04-01T10:00:00.000Z', on: '2026-04-01' },
  },
});
