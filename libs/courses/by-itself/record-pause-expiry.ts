import type { Decision } from '#kernel';
import type { RecordPauseExpiry } from '../commands.ts';
import type { Paused } from '../course.ts';
import type { CourseEvent } from '../events.ts';

/** The day of return has passed and nobody has returned: told once for each such day, and the coordinator decides. */
export const recordPauseExpiry = (
  { on, today }: RecordPauseExpiry,
  { pause: { expectedReturn, expired } }: Paused,
): Decision<CourseEvent> =>
  expired || today <= expectedReturn ? [] : [{ type: 'PauseExpired', data: { on, expectedReturn } }];
