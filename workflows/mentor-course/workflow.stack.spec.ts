import { describe, expect, it } from '@jest/globals';
import { WorkflowNotFoundError } from '@temporalio/client';
import type { WorkflowHandle } from '@temporalio/client';
import { over, sleeping, someCourse } from '#test/support/mentor-course';
import { useSkippingServer } from '#test/support/skipping-server';
import { until } from '#test/support/until';
import type { CourseActivities } from './activities.ts';
import { advanced } from '../asleep/messages.ts';
import type { CourseRef, TickAnswer } from './messages.ts';

const day = 24 * 3_600_000;

describe('mentorCourse', () => {
  const skipping = useSkippingServer();
  const run = <Result>(
    name: string,
    tick: CourseActivities['tick'],
    work: (handle: WorkflowHandle, course: CourseRef) => Promise<Result>,
  ): Promise<Result> => {
    const course = someCourse();
    return skipping.run(
      {
        name,
        workflow: 'mentorCourse',
        workflowId: `${course.tenant}/${course.courseId}`,
        ref: course,
        activities: { tick },
      },
      (handle) => work(handle, course),
    );
  };

  /** Answers one after the other, the last one again and again; keeps what Temporal's clock showed at each look. */
  const script = (...answers: readonly TickAnswer[]) => {
    const looks: { answer: TickAnswer; at: number }[] = [];
    const tick = async (): Promise<TickAnswer> => {
      const answer = answers[Math.min(looks.length, answers.length - 1)] ?? over;
      looks.push({ answer, at: await skipping.server().currentTimeMs() });
      return answer;
    };
    return { looks, tick };
  };

  it('goes from phase to phase, sleeps as long as it is told, and ends', async () => {
    const { looks, tick } = script(
      sleeping('referral', 2 * day),
      sleeping('matching', 21 * day),
      sleeping('startup', 10 * day),
      sleeping('followUp', 180 * day),
      sleeping('followUp', 1),
      sleeping('closure', 14 * day),
      sleeping('after', 365 * day),
      over,
    );
    await run('phases', tick, (handle) => handle.result());
    const kept = looks.filter(({ answer }, index) => looks[index - 1]?.answer.phase !== answer.phase);
    expect(kept.map(({ answer }) => answer.phase)).toEqual([
      'referral',
      'matching',
      'startup',
      'followUp',
      'closure',
      'after',
    ]);
    const [first, last] = [looks[0], looks.at(-1)];
    expect((last?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThan(365 * day);
  });

  it('looks again at news, and sets its timer anew', async () => {
    const { looks, tick } = script(
      sleeping('followUp', 400 * day, 'before the news'),
      sleeping('followUp', day, 'after the news'),
      over,
    );
    await run('news', tick, async (handle) => {
      await until(async () => (await summaries(handle)).length === 1);
      await handle.signal(advanced);
      await handle.result();
      expect(await summaries(handle)).toEqual(['"before the news', '"after the news']);
    });
    expect((looks[2]?.at ?? 0) - (looks[0]?.at ?? 0)).toBeLessThan(10 * day);
  });

  it('loses no news that comes while it looks', async () => {
    let looks = 0;
    let finish: () => void = () => undefined;
    const looking = new Promise<void>((resolve) => (finish = resolve));
    const tick = async (): Promise<TickAnswer> => {
      looks += 1;
      if (looks > 1) return over;
      await looking;
      return sleeping('matching', null);
    };
    await run('news-while-looking', tick, async (handle) => {
      await until(() => looks === 1);
      await handle.signal(advanced);
      finish();
      await handle.result();
    });
    expect(looks).toBeGreaterThan(1);
  });

  it('asks the server for patience when three looks at hand have failed', async () => {
    let looks = 0;
    const tick = (): Promise<TickAnswer> => {
      looks += 1;
      return looks <= 5 ? Promise.reject(new Error('the database is away')) : Promise.resolve(over);
    };
    await run('patience', tick, async (handle) => {
      await handle.result();
      const { events } = await handle.fetchHistory();
      expect(events?.filter((event) => event.activityTaskScheduledEventAttributes)).toHaveLength(1);
      expect(events?.filter((event) => event.workflowTaskFailedEventAttributes)).toHaveLength(0);
    });
    expect(looks).toBe(6);
  });

  it('starts a new run when its history is long, and loses nothing', async () => {
    let looks = 0;
    const tick = (): Promise<TickAnswer> => {
      looks += 1;
      return Promise.resolve(looks > 200 ? over : sleeping('followUp', 60_000));
    };
    await run('long', tick, async (handle) => {
      const { runId } = await handle.describe();
      await handle.result();
      const last = await handle.describe();
      expect(last.runId).not.toBe(runId);
      expect(last.status.name).toBe('COMPLETED');
      const first = await skipping
        .server()
        .client.workflow.getHandle(handle.workflowId, runId)
        .fetchHistory();
      expect(first.events?.length).toBeLessThan(450);
      expect(first.events?.at(-1)?.workflowExecutionContinuedAsNewEventAttributes).toBeTruthy();
    });
    expect(looks).toBeGreaterThan(200);
  });

  it('loses none of 400 signals that race with its new runs', async () => {
    const signals = 400;
    let sent = 0;
    let looks = 0;
    const tick = (): Promise<TickAnswer> => {
      looks += 1;
      // Another phase at each look: a new run at each look.
      const phase = looks % 2 === 0 ? 'matching' : 'startup';
      return Promise.resolve(sent === signals ? over : sleeping(phase, null));
    };
    await run('race', tick, async (handle) => {
      const send = async (): Promise<void> => {
        while (sent < signals) {
          sent += 1;
          await skipping
            .server()
            .client.workflow.getHandle(handle.workflowId)
            .signal(advanced)
            .catch((error: unknown) => {
              if (!(error instanceof WorkflowNotFoundError)) throw error;
            });
        }
      };
      await Promise.all(Array.from({ length: 16 }, send));
      await handle.result();
    });
    expect(sent).toBe(signals);
  });

  it('can be found and read in Temporal by codes alone', async () => {
    const { tick } = script(sleeping('matching', 7 * day, 'waiting 1 coordinator'));
    await run('search', tick, async (handle, course) => {
      await until(async () => (await summaries(handle)).length === 1);
      const { typedSearchAttributes } = await handle.describe();
      const found = typedSearchAttributes.getAll().map(({ key, value }) => [key.name, value]);
      expect(Object.fromEntries(found)).toMatchObject({
        ForlobTenant: course.tenant,
        ForlobProgramme: 'bul@2018',
        ForlobPhase: 'matching',
        ForlobNextObligation: 'waiting 1 coordinator',
        ForlobNextDue: new Date('2027-03-29T06:00:00.000Z'),
      });
      await handle.terminate();
    });
  });

  /** The summaries of the timers set so far, in order. */
  const summaries = async (handle: WorkflowHandle): Promise<string[]> => {
    const { events } = await handle.fetchHistory();
    return (events ?? [])
      .filter((event) => event.timerStartedEventAttributes)
      .map(
        (event) =>
          Buffer.from(event.userMetadata?.summary?.data ?? [])
            .toString()
            .split(' · ')[0] ?? '',
      );
  };
});
