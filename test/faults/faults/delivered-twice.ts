import { setTimeout as sleep } from 'node:timers/promises';
import { createCourseWorkflows } from '#use-cases/time/course-workflows';
import { eachAtMost } from '#use-cases/time/at-most';
import type { Fault } from '../fault.ts';
import type { House } from '../house.ts';

const rounds = 6;

/** Everything that is handed on is handed on again: events to the subscribers, signals to the workflows, mails to the server. */
export const deliveredTwice: Fault = {
  name: 'every message delivered twice',
  inject: async (house) => {
    for (let round = 0; round < rounds; round++) {
      await again(house);
      await sleep(700);
    }
    return () => Promise.resolve();
  },
};

const again = async ({ admin, tenant, temporal }: House): Promise<void> => {
  await admin.query(
    `update checkpoints set position = greatest(0, position - 50)
     where tenant = $1 and subscription in ('course-feed', 'notifier')`,
    [tenant],
  );
  await admin.query("update outbox set state = 'queued' where tenant = $1 and state = 'delivered'", [tenant]);
  const workflows = createCourseWorkflows(temporal);
  await eachAtMost(8, await workflows.running(tenant), async (courseId) => {
    await workflows.wakeExisting(tenant, courseId);
    await workflows.wakeExisting(tenant, courseId);
  });
};
