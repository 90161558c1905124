/** What has a stream and a workflow each. The name begins its streams (`course-<uuid>`) and its notes of looks (`course_wakes`). */
export const kinds = ['course', 'mentor'] as const;
export type Kind = (typeof kinds)[number];

/** What has a workflow: the organisation itself has one too. */
export type Asleep = Kind | 'tenant';

/** A kind as Temporal is told of it: ids alone. */
export interface KindOfWorkflow {
  readonly workflowType: string;
  /** What follows `<tenant>/` in the workflow's id. */
  readonly prefix: string;
  readonly ref: (tenant: string, id: string) => object;
  /** One line for Temporal's own UI. */
  readonly summary: (tenant: string, id: string) => string;
  readonly details: string;
}

/** The workflow of each kind. Types and ids are in Temporal's histories: they stay as they are. */
export const workflowOf: Readonly<Record<Asleep, KindOfWorkflow>> = {
  course: {
    workflowType: 'mentorCourse',
    prefix: '',
    ref: (tenant, courseId) => ({ tenant, courseId }),
    summary: (tenant, id) => `Mentor course ${id} of ${tenant}`,
    details: 'From referral until the last follow-up after closure. The history is in the event store.',
  },
  mentor: {
    workflowType: 'mentor',
    prefix: 'mentor-',
    ref: (tenant, mentorId) => ({ tenant, mentorId }),
    summary: (tenant, id) => `Mentor ${id} of ${tenant}`,
    details: 'From application until the mentor leaves the corps. The history is in the event store.',
  },
  tenant: {
    workflowType: 'tenant',
    prefix: '',
    ref: (tenant) => ({ tenant }),
    summary: (tenant) => `What ${tenant} owes by itself`,
    details: 'One mail a working day to each who works there, with all that is to be done.',
  },
};

/** The id of a workflow in Temporal. */
export const workflowIdOf = (kind: Asleep, tenant: string, id: string): string =>
  `${tenant}/${workflowOf[kind].prefix}${id}`;
