import type { Client } from '@temporalio/client';
import { WorkflowNotFoundError } from '@temporalio/client';
import { SearchAttributeType, defineSearchAttributeKey } from '@temporalio/common';

/** Where workers look for work. */
export const taskQueue = 'forlob';

const workflowType = 'mentorCourse';
const advanced = 'advanced';
const nondeterminism = 'cause=WorkflowTaskFailedCauseNonDeterministicError';
const tenantAttribute = defineSearchAttributeKey('ForlobTenant', SearchAttributeType.KEYWORD);

/** The courses' workflows, as Temporal is told of them: ids alone. */
export interface CourseWorkflows {
  /** "There is news": starts the workflow if the course has none. */
  wake(tenant: string, courseId: string): Promise<void>;
  /** The same to a workflow that is there; without one, nothing. */
  wakeExisting(tenant: string, courseId: string): Promise<void>;
  /** The courses of a tenant whose workflow is running, as Temporal's index knows them (a second or so late). */
  running(tenant: string): Promise<ReadonlySet<string>>;
  /** Those of them that cannot go on, because history and program contradict each other: five attempts have failed. */
  stuck(tenant: string): Promise<ReadonlySet<string>>;
  /** Ends the run as it stands and begins another, which looks at once. It has nothing to lose: the course is in the log. */
  beginAnew(tenant: string, courseId: string): Promise<void>;
}

/** What else can be done with them after a restore. */
export interface AllCourseWorkflows extends CourseWorkflows {
  /** Every running workflow of a course, of whatever tenant. */
  runningAnywhere(): Promise<readonly CourseOf[]>;
  /** Ends the workflow of a course that is no more, without asking it; one that has ended already is left alone. */
  end(course: CourseOf, why: string): Promise<void>;
}

export interface CourseOf {
  readonly tenant: string;
  readonly courseId: string;
}

const workflowId = (tenant: string, courseId: string): string => `${tenant}/${courseId}`;

const startOf = (tenant: string, courseId: string) => ({
  taskQueue,
  workflowId: workflowId(tenant, courseId),
  args: [{ tenant, courseId }],
  typedSearchAttributes: [{ key: tenantAttribute, value: tenant }],
  staticSummary: `Mentor course ${courseId} of ${tenant}`,
  staticDetails: 'From referral until the last follow-up after closure. The history is in the event store.',
});

const listed = async (
  workflow: Client['workflow'],
  tenant: string,
  besides: string,
): Promise<ReadonlySet<string>> => {
  const query = `WorkflowType = '${workflowType}' and ExecutionStatus = 'Running' and ForlobTenant = '${tenant}'${besides}`;
  const found = new Set<string>();
  for await (const { workflowId: id } of workflow.list({ query, pageSize: 1_000 }))
    found.add(id.slice(tenant.length + 1));
  return found;
};

/** The workflows behind a Temporal client. */
export const createCourseWorkflows = ({ workflow }: Client): AllCourseWorkflows => ({
  wake: async (tenant, courseId) => {
    await workflow.signalWithStart(workflowType, { ...startOf(tenant, courseId), signal: advanced });
  },
  beginAnew: async (tenant, courseId) => {
    await workflow.start(workflowType, {
      ...startOf(tenant, courseId),
      workflowIdConflictPolicy: 'TERMINATE_EXISTING',
    });
  },
  wakeExisting: async (tenant, courseId) => {
    try {
      await workflow.getHandle(workflowId(tenant, courseId)).signal(advanced);
    } catch (error) {
      if (!(error instanceof WorkflowNotFoundError)) throw error;
    }
  },
  running: (tenant) => listed(workflow, tenant, ''),
  stuck: (tenant) => listed(workflow, tenant, ` and TemporalReportedProblems = '${nondeterminism}'`),
  runningAnywhere: async () => {
    const query = `WorkflowType = '${workflowType}' and ExecutionStatus = 'Running'`;
    const found: CourseOf[] = [];
    for await (const { workflowId: id } of workflow.list({ query, pageSize: 1_000 })) {
      const [tenant = '', courseId = ''] = id.split('/');
      found.push({ tenant, courseId });
    }
    return found;
  },
  end: async ({ tenant, courseId }, why) => {
    try {
      await workflow.getHandle(workflowId(tenant, courseId)).terminate(why);
    } catch (error) {
      if (!(error instanceof WorkflowNotFoundError)) throw error;
    }
  },
});
