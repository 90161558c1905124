import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { WorkflowNotFoundError } from '@temporalio/client';
import type { WorkflowHandle } from '@temporalio/client';
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import type { WorkflowBundle } from '@temporalio/worker';
import {
  bundleWorkflows,
  over,
  sleeping,
  someCourse,
  startTimeSkipping,
  withWorker,
} from '#test/support/mentor-course';
import { recordHistory } from '#test/support/histories';
import type { CourseActivities } from './activities.ts';
import { advanced } from '../asleep/messages.ts';
import type { CourseRef, TickAnswer } from './messages.ts';
import type { mentorCourse } from './workflow.ts';

const day = 24 * 3_600_000;

describe('mentorCourse', () => {
  let server: TestWorkflowEnvironment;
  let bundle: WorkflowBundle;
  beforeAll(async () => {
    [server, bundle] = await Promise.all([startTimeSkipping(), bundleWorkflows()]);
  }, 180_000);
  afterAll(() => server.teardown());

  const run = <Result>(
    name: string,
    tick: CourseActivities['tick'],
    work: (handle: WorkflowHandle<typeof mentorCourse>, course: CourseRef) => Promise<Result>,
  ): Promise<Result> =>
    withWorker(server, bundle, { tick }, async (taskQueue) => {
      const course = someCourse();
      const workflowId = `${course.tenant}/${course.courseId}`;
      const handle = await server.client.workflow.start<typeof mentorCourse>('mentorCourse', {
        args: [course],
        taskQueue,
        workflowId,
      });
      const { runId } = await handle.describe();
      const result = await work(handle, course);
      await recordHistory(name, server.client.workflow.getHandle(workflowId, runId));
      return result;
    });

  /** Answers one after the other, the last one again and again; keeps what Temporal's clock showed at each look. */
  const script = (...answers: readonly TickAnswer[]) => {
    const looks: { answer: TickAnswer; at: number }[] = [];
    const tick = async (): Promise<TickAnswer> => {
      const answer = answers[Math.min(looks.length, answers.length - 1)] ?? over;
      looks.push({ answer, at: await server.currentTimeMs() });
      return answer;
    };
    return { looks, tick };
  };

  const until = async (met: () => boolean | Promise<boolean>): Promise<void> => {
    while (!(await met())) await sleep(20);
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
      const first = await server.client.workflow.getHandle(handle.workflowId, runId).fetchHistory();
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
          await server.client.workflow
            .getHandle(handle.workflowId)
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
