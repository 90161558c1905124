import type { Decision } from '#kernel';
import type { CourseCommand } from './commands.ts';
import type { Course, NotReferred } from './course.ts';
import type { CourseEvent } from './events.ts';

/** A decider together with the states it may lead to; one that leaves the state as it is needs none. */
export const to = <C extends CourseCommand, S extends Course | NotReferred>(
  decide: (command: C, course: S) => Decision<CourseEvent>,
  ...targets: readonly Course['state'][]
) => Object.assign((command: C, course: S) => decide(command, course), { targets });

/** The states that a row of the lifecycle declares to lead to, besides staying where it is. */
export const targetsOf = (decide: object): readonly Course['state'][] =>
  'targets' in decide ? (decide.targets as readonly Course['state'][]) : [];
