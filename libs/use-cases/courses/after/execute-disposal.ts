import { courseEndpoint, OnADay } from '../../course-endpoint.ts';

class ExecuteDisposal extends OnADay {}

export const executeDisposal = courseEndpoint(
  'ExecuteDisposal',
  ExecuteDisposal,
  'Disposes of a course whose time to be kept has passed; a leader has approved it',
);
