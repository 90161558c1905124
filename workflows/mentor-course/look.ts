import { proxyActivities, proxyLocalActivities } from '@temporalio/workflow';
import { atHand, orElse, withPatience } from '../asleep/look.ts';
import type { CourseActivities } from './activities.ts';

/** Does what is due about the course and answers what comes next. */
export const look = orElse(
  proxyLocalActivities<CourseActivities>(atHand).tick,
  proxyActivities<CourseActivities>(withPatience).tick,
);
