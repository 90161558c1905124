import type { Decision } from '#kernel';
import type { ProgrammeVersion } from '#programmes';
import type { RecordMissed } from '../commands.ts';
import type { Course } from '../course.ts';
import { timeFor } from '../duties.ts';
import type { CourseEvent } from '../events.ts';
import type { WindowRef } from '../words.ts';

/** A window that closed undone stays a fact, also after closure; recorded once. */
export const recordMissed = (command: RecordMissed, course: Course): Decision<CourseEvent> => {
  const { on, programme } = command;
  const { rule, episode, ordinal, leg } = command.window;
  const window = timeFor(
    command,
    course,
    'record-missed',
    rule,
    (each) => each.episode === episode && each.ordinal === ordinal && each.leg === leg,
  );
  return window === undefined
    ? []
    : [missed({ rule, episode, ordinal, leg, due: window.due }, on, programme)];
};

const missed = (window: WindowRef, on: string, { measurements }: ProgrammeVersion): CourseEvent => {
  const data = { on, ...window };
  if (window.rule === 'statusReport') return { type: 'StatusUpdateMissed', data };
  if (window.rule === 'postClosure') return { type: 'PostFollowUpMissed', data };
  return measurements.some(({ instrument }) => instrument === window.rule)
    ? { type: 'MeasurementMissed', data }
    : { type: 'FollowUpMissed', data };
};
