import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { localTimeOf } from '#calendar';
import type { CourseEvent } from '#courses';
import { startStack, type TestStack } from '../support/stack.ts';
import { openClock, type Clock } from './clock.ts';
import { beginLife, type Life, type LivingCourse } from './life.ts';
import { bul2014 } from './lives/bul-2014.ts';
import { bul2018 } from './lives/bul-2018.ts';
import { pift } from './lives/pift.ts';
import { retOgPligt } from './lives/ret-og-pligt.ts';
import { issuedReminders, logOf, table } from './log.ts';

const lives: readonly Life[] = [bul2014, retOgPligt, pift, bul2018];

/** The events at which a course enters the next phase, in the order of a course that goes well. */
const milestones: readonly CourseEvent['type'][] = [
  'ReferralReceived',
  'PlacedOnWaitingList',
  'MatchConfirmed',
  'AgreementActivated',
  'ClosureStarted',
  'CourseClosed',
  'PostFollowUpScheduled',
  'CourseArchived',
];

const minutes = 60_000;

describe('a course of each catalogue entry, lived by HTTP from referral to the last follow-up after closure', () => {
  let stack: TestStack;
  const courses = new Map<Life, LivingCourse>();
  const courseOf = (life: Life): LivingCourse => {
    const course = courses.get(life);
    if (course === undefined) throw new Error(`${life.title} has not begun`);
    return course;
  };

  beforeAll(async () => {
    stack = await startStack({ env: { FORLOB_SPREAD_MINUTES: '0' } });
    const clock = await openClock(stack);
    await clock.set('2014-02-17');
    await liveAll(stack, clock, courses, courseOf);
    await clock.close();
  }, 8 * minutes);
  afterAll(() => stack.stop());

  it.each(lives)('issues each reminder of the grid once, on its day: $title', async (life) => {
    const log = await logOf(stack, courseOf(life).id);
    expect(issuedReminders(log)).toEqual(table(life.reminders));
  });

  it.each(lives)('sends at 08:00, or at once what becomes due later that day: $title', async (life) => {
    const log = await logOf(stack, courseOf(life).id);
    const times = log
      .filter(({ type }) => type === 'ReminderIssued')
      .map(({ recordedAt }) => localTimeOf(recordedAt).slice(0, 5));
    expect(new Set(times)).toEqual(new Set(['08:00', '10:00']));
  });

  it.each(lives)('goes through the phases in order: $title', async (life) => {
    const log = await logOf(stack, courseOf(life).id);
    expect(log.map(({ type }) => type).filter((type) => milestones.includes(type))).toEqual(milestones);
    expect(await courseOf(life).get('')).toMatchObject({ course: { state: 'archived' } });
  });

  it.each(lives)('reminds after closure of the questions after closure only: $title', async (life) => {
    const log = await logOf(stack, courseOf(life).id);
    const closed = log.findIndex(({ type }) => type === 'CourseClosed');
    const rules = log
      .slice(closed)
      .flatMap(({ type, data }) => (type === 'ReminderIssued' ? [data['rule']] : []));
    expect(new Set(rules)).toEqual(new Set(['postClosure']));
  });

  it('records the breach of the fortnightly rule on the day that the gap became too long', async () => {
    const log = await logOf(stack, courseOf(retOgPligt).id);
    const breaches = log.filter(({ type }) => type === 'ContactRequirementBreached');
    expect(breaches.map(({ data }) => data)).toMatchObject([
      {
        on: '2016-01-09',
        lastContact: '2015-12-25',
        limitDays: 14,
        ruleVersion: 'ret-og-pligt-contact@2016-01-01',
      },
    ]);
  });
});

/** Every act of every life, in the order of days; the clock is moved from one to the next. */
async function liveAll(
  stack: TestStack,
  clock: Clock,
  courses: Map<Life, LivingCourse>,
  courseOf: (life: Life) => LivingCourse,
): Promise<void> {
  const acts = lives.flatMap((life) => [
    {
      on: life.referredOn,
      act: async () => {
        courses.set(life, await beginLife(stack, life));
      },
    },
    ...life.acts.map(([on, act]) => ({
      on,
      act: () =>
        act(courseOf(life)).catch((error: unknown) => {
          throw new Error(`${life.title}, ${on}`, { cause: error });
        }),
    })),
  ]);
  for (const { on, act } of acts.toSorted((a, b) => a.on.localeCompare(b.on))) {
    await clock.liveUntil(on, '10:00');
    await act();
  }
  for (const { until } of lives.toSorted((a, b) => a.until.localeCompare(b.until)))
    await clock.liveUntil(until, '12:00');
}
