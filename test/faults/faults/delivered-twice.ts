import { setTimeout as sleep } from 'node:timers/promises';
import { createWorkflows } from '#use-cases/time/workflows';
import { eachAtMost } from '#use-cases/time/at-most';
import type { Fault } from '../fault.ts';
import type { House } from '../house.ts';

const rounds = 4;
/** Of each kind and round: a house that has lived long has hundreds, and the load is to stay the same. */
const atMost = 20;

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
  await admin.query(
    `update outbox set state = 'queued' where tenant = $1 and state = 'delivered' and id in (
       select id from outbox where tenant = $1 order by next_attempt_at desc limit $2)`,
    [tenant, atMost],
  );
  const { rows } = await admin.query<{ id: string }>(
    'select course_id::text as id from course_wakes where tenant = $1 and not ended order by random() limit $2',
    [tenant, atMost],
  );
  const workflows = createWorkflows(temporal, 'course');
  const twice = rows.flatMap(({ id }) => [id, id]);
  // Temporal may be away for a reason of its own: what is lost then is only a repeat.
  await temporal.withDeadline(Date.now() + 5_000, () =>
    eachAtMost(8, twice, (id) => workflows.wakeExisting(tenant, id).catch(() => undefined)),
  );
};
