import type { Client } from '@temporalio/client';
import { WorkflowNotFoundError } from '@temporalio/client';
import { SearchAttributeType, defineSearchAttributeKey } from '@temporalio/common';
import { workflowIdOf, workflowOf, type Asleep } from './kinds.ts';

/** Where workers look for work. */
export const taskQueue = 'forlob';

const advanced = 'advanced';
const nondeterminism = 'cause=WorkflowTaskFailedCauseNonDeterministicError';
const tenantAttribute = defineSearchAttributeKey('ForlobTenant', SearchAttributeType.KEYWORD);

/** The workflows of one kind, as Temporal is told of them: ids alone. */
export interface Workflows {
  /** "There is news": starts the workflow if there is none. */
  wake(tenant: string, id: string): Promise<void>;
  /** The same to a workflow that is there; without one, nothing. */
  wakeExisting(tenant: string, id: string): Promise<void>;
  /** Whose workflow is running in a tenant, as Temporal's index knows them (a second or so late). */
  running(tenant: string): Promise<ReadonlySet<string>>;
  /** Those of them that cannot go on, because history and program contradict each other: five attempts have failed. */
  stuck(tenant: string): Promise<ReadonlySet<string>>;
  /** Ends the run as it stands and begins another, which looks at once. It has nothing to lose: all is in the log. */
  beginAnew(tenant: string, id: string): Promise<void>;
}

/** What else can be done with them after a restore. */
export interface AllWorkflows extends Workflows {
  /** Every running workflow of the kind, of whatever tenant. */
  runningAnywhere(): Promise<readonly Sleeper[]>;
  /** Ends the workflow of what is no more, without asking it; one that has ended already is left alone. */
  end(sleeper: Sleeper, why: string): Promise<void>;
}

/** One that has a workflow: a course, a mentor. */
export interface Sleeper {
  readonly tenant: string;
  readonly id: string;
}

/** The workflows of a kind behind a Temporal client. */
export const createWorkflows = ({ workflow }: Client, kind: Asleep): AllWorkflows => {
  const { workflowType, prefix, ref, summary, details } = workflowOf[kind];
  const isRunning = `WorkflowType = '${workflowType}' and ExecutionStatus = 'Running'`;
  const workflowId = (tenant: string, id: string): string => workflowIdOf(kind, tenant, id);
  const startOf = (tenant: string, id: string) => ({
    taskQueue,
    workflowId: workflowId(tenant, id),
    args: [ref(tenant, id)],
    typedSearchAttributes: [{ key: tenantAttribute, value: tenant }],
    staticSummary: summary(tenant, id),
    staticDetails: details,
  });
  const list = async (query: string): Promise<readonly Sleeper[]> => {
    const found: Sleeper[] = [];
    for await (const { workflowId: name } of workflow.list({ query, pageSize: 1_000 })) {
      const [tenant = '', id = ''] = name.split('/');
      found.push({ tenant, id: id.slice(prefix.length) });
    }
    return found;
  };
  const listed = async (tenant: string, besides = ''): Promise<ReadonlySet<string>> =>
    new Set(
      (await list(`${isRunning} and ForlobTenant = '${tenant}'${besides}`)).map((sleeper) => sleeper.id),
    );
  return {
    wake: async (tenant, id) => {
      await workflow.signalWithStart(workflowType, { ...startOf(tenant, id), signal: advanced });
    },
    beginAnew: async (tenant, id) => {
      await workflow.start(workflowType, {
        ...startOf(tenant, id),
        workflowIdConflictPolicy: 'TERMINATE_EXISTING',
      });
    },
    wakeExisting: async (tenant, id) => {
      await ifThere(workflow.getHandle(workflowId(tenant, id)).signal(advanced));
    },
    running: (tenant) => listed(tenant),
    stuck: (tenant) => listed(tenant, ` and TemporalReportedProblems = '${nondeterminism}'`),
    runningAnywhere: () => list(isRunning),
    end: async ({ tenant, id }, why) => {
      await ifThere(workflow.getHandle(workflowId(tenant, id)).terminate(why));
    },
  };
};

const ifThere = async (asked: Promise<unknown>): Promise<void> => {
  try {
    await asked;
  } catch (error) {
    if (!(error instanceof WorkflowNotFoundError)) throw error;
  }
};
