import type { Decision } from '#kernel';
import type { SendStatusUpdate } from '../commands.ts';
import type { Active, Closing, Paused } from '../course.ts';
import { windowObjection } from '../duties.ts';
import type { CourseEvent } from '../events.ts';
import { objection, refuse } from '../refuse.ts';

/** The municipality was told how the course goes, within the programme's feedback scope. */
export const sendStatusUpdate = (
  command: SendStatusUpdate,
  course: Active | Paused | Closing,
): Decision<CourseEvent> => {
  const { on, rule, ordinal } = command;
  const sent = course.ledger.statusUpdates.some(
    (each) => each.rule === rule && each.ordinal === ordinal && each.episode === course.episode,
  );
  if (sent) return [];
  return (
    objection(
      rule !== 'statusReport' && refuse('UNKNOWN_DUTY'),
      windowObjection(command, course, { rule, ordinal }),
    ) ?? [{ type: 'StatusUpdateSent', data: { on, rule, ordinal } }]
  );
};
