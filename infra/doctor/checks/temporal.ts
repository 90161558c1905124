import type { Client, Connection } from '@temporalio/client';
import proto from '@temporalio/proto';
import type pg from 'pg';
import { workflowIdOf } from '#use-cases/time/kinds';
import { everyone } from '#use-cases/time/sleepers';
import { taskQueue } from '#use-cases/time/workflows';
import { missingSearchAttributes } from '../../temporal/search-attributes.ts';
import { trouble, type Check, type Trouble } from '../finding.ts';

export interface Temporal {
  readonly connection: Connection;
  readonly client: Client;
  readonly namespace: string;
  /** With the tenants, when the database answers: then courses and workflows can be compared. */
  readonly courses?: { readonly pool: pg.Pool; readonly tenants: readonly string[] };
}

const { TASK_QUEUE_TYPE_WORKFLOW, TASK_QUEUE_TYPE_ACTIVITY } = proto.temporal.api.enums.v1.TaskQueueType;

/** So many courses are looked at closely; where one stands still the others do for the same reason. */
const sample = 50;
/** A task that has failed so often will not mend itself. */
const attempts = 3;

/** Looks at Temporal, and at the courses in it. */
export const temporalChecks: readonly Check<Temporal>[] = [
  {
    name: 'Temporal',
    look: async ({ connection, namespace }) => {
      const { serverVersion } = await connection.workflowService.getSystemInfo({});
      const there = await connection.workflowService.describeNamespace({ namespace }).then(
        () => true,
        (error: unknown) => {
          if ((error as { code?: number }).code === notFound) return false;
          throw error;
        },
      );
      return there ? `server ${serverVersion}` : trouble('namespace-missing', namespace);
    },
  },
  {
    name: 'search attributes',
    look: async ({ connection, namespace }) => {
      const missing = await missingSearchAttributes(connection, namespace).catch(unlessNoNamespace([]));
      return missing.length === 0
        ? 'registered'
        : trouble('search-attributes-missing', `${missing.join(', ')} in ${namespace}`);
    },
  },
  {
    name: 'workers',
    look: async ({ connection, namespace }) => {
      const polled = await Promise.all(
        [TASK_QUEUE_TYPE_WORKFLOW, TASK_QUEUE_TYPE_ACTIVITY].map(async (taskQueueType) => {
          const asked = { namespace, taskQueue: { name: taskQueue }, taskQueueType };
          const { pollers } = await connection.workflowService.describeTaskQueue(asked);
          return pollers.filter(({ lastAccessTime }) => isRecent(Number(lastAccessTime?.seconds ?? 0)));
        }),
      ).catch(unlessNoNamespace([[]]));
      const least = Math.min(...polled.map(({ length }) => length));
      return least > 0
        ? `${least} ask for tasks`
        : trouble('no-worker', `nobody polls the queue ${taskQueue}`);
    },
  },
  { name: 'workflows', look: compareCourses },
];

const notFound = 5;

/** A worker asks anew every minute at the latest. */
const isRecent = (lastSeen: number): boolean => Date.now() / 1_000 - lastSeen < 120;

/** Without its namespace nothing else can be told, and that it is missing has been said. */
const unlessNoNamespace =
  <Nothing>(nothing: Nothing) =>
  (error: unknown): Nothing => {
    if ((error as { code?: number }).code === notFound) return nothing;
    throw error;
  };

async function compareCourses({ client, courses }: Temporal): Promise<string | readonly Trouble[]> {
  if (courses === undefined) return 'not compared: the database does not answer';
  const found: Trouble[] = [];
  let compared = 0;
  for (const { kind, wakes, workflows } of everyone(courses.pool, client))
    for (const tenant of courses.tenants) {
      const { open, now } = await wakes.open(tenant);
      const running = await workflows.running(tenant).catch(unlessNoNamespace(new Set<string>()));
      const missing = open.filter(({ id }) => !running.has(id));
      compared += open.length;
      if (missing.length > 0)
        found.push({
          code: 'workflow-missing',
          what: `${tenant}: ${missing.length} of ${open.length} open ${kind}s, such as ${missing[0]?.id ?? ''}`,
        });
      const late = open
        .filter(({ id }) => running.has(id))
        .filter(
          ({ seen, version, wakeAt }) =>
            version > seen || (wakeAt !== null && Date.parse(wakeAt) < Date.parse(now)),
        );
      for (const { id } of late.slice(0, sample)) {
        const failing = await failingTask(client, workflowIdOf(kind, tenant, id));
        if (failing !== undefined)
          found.push({
            code: 'workflow-tasks-failing',
            what: `${workflowIdOf(kind, tenant, id)}: ${failing}`,
          });
      }
    }
  return found.length === 0 ? `${compared} open courses and mentors, each with its workflow` : found;
}

/** What of a workflow is tried again and again; undefined when nothing is. */
const failingTask = async (client: Client, workflowId: string): Promise<string | undefined> => {
  const { raw } = await client.workflow.getHandle(workflowId).describe();
  const task = raw.pendingWorkflowTask?.attempt ?? 0;
  if (task >= attempts) return `a workflow task is in its ${task}th attempt`;
  const activity = raw.pendingActivities?.find(({ attempt }) => (attempt ?? 0) >= attempts);
  return activity ? `the activity is in its ${activity.attempt ?? 0}th attempt` : undefined;
};
