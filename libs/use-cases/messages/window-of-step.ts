import type { Course } from '#courses';
import { obligations, type Obligation } from '#courses/obligations';
import type { CommandPorts } from '../command-ports.ts';
import { pinnedProgramme } from '../pinned-programme.ts';

/** The window of a course that a step of that identity is about; undefined where dates have moved, and it is no more. */
export const windowOfStep = (
  ports: CommandPorts,
  course: Course,
  identity: string | null | undefined,
): Obligation | undefined =>
  obligations(course, pinnedProgramme({ ports }, course), ports.calendar, ports.catalogue.legalRules).find(
    ({ steps }) => steps.some((step) => step.identity === identity),
  );
