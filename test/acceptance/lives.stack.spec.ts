import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startStack, type TestStack } from '../support/stack.ts';
import { clockOf, type Clock } from './clock.ts';
import { beginLife, type Life, type LivingCourse } from './life.ts';
import { bul2014 } from './lives/bul-2014.ts';
import { bul2018 } from './lives/bul-2018.ts';
import { pift } from './lives/pift.ts';
import { retOgPligt } from './lives/ret-og-pligt.ts';
import { issuedReminders, logOf, table } from './log.ts';

/** In the order of their referrals; those that overlap live at the same time. */
const lives: readonly Life[] = [bul2014, retOgPligt, pift, bul2018];

const minutes = 60_000;

describe('a course of each catalogue entry, lived from referral to the last follow-up after closure', () => {
  let stack: TestStack;
  const courses = new Map<Life, LivingCourse>();

  beforeAll(async () => {
    stack = await startStack({ env: { FORLOB_SPREAD_MINUTES: '0' } });
    const clock = clockOf(stack);
    await clock.set('2014-02-17');
    await liveAll(stack, clock, courses);
  }, 8 * minutes);
  afterAll(() => stack.stop());

  it.each(lives)('issues each reminder once, on its day: $title', async (life) => {
    const log = await logOf(stack, idOf(courses, life));
    expect(issuedReminders(log)).toEqual(table(life.reminders));
  });

  it.each(lives)('goes through the phases in order and ends: $title', async (life) => {
    const course = courses.get(life);
    expect(await course?.get('')).toMatchObject({ state: 'archived' });
  });
});

const idOf = (courses: ReadonlyMap<Life, LivingCourse>, life: Life): string => courses.get(life)?.id ?? '';

/** Every act of every life, in the order of days, the clock moved from one to the next. */
async function liveAll(stack: TestStack, clock: Clock, courses: Map<Life, LivingCourse>): Promise<void> {
  const referrals = lives.map((life) => ({
    on: life.referredOn,
    act: async () => {
      courses.set(life, await beginLife(stack, life));
    },
  }));
  const acts = lives.flatMap((life) =>
    life.acts.map(([on, act]) => ({
      on,
      act: async () => {
        const course = courses.get(life);
        if (course === undefined) throw new Error(`${life.title} has not begun by ${on}`);
        await act(course).catch((error: unknown) => {
          throw new Error(`${life.title}, ${on}`, { cause: error });
        });
      },
    })),
  );
  for (const { on, act } of [...referrals, ...acts].toSorted((a, b) => a.on.localeCompare(b.on))) {
    await clock.liveUntil(on, '10:00');
    await act();
  }
  for (const { until } of lives.toSorted((a, b) => a.until.localeCompare(b.until)))
    await clock.liveUntil(until, '12:00');
}
