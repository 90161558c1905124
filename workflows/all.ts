/** Every workflow that a worker runs: Temporal finds each by its function's name. */
export { mentorCourse } from './mentor-course/workflow.ts';
export { mentor } from './mentor/workflow.ts';
export { tenant } from './tenant/workflow.ts';
