import { createCalendar } from '#calendar';
import type { Course } from '#courses';
import { dueSteps, obligations } from '#courses/obligations';
import type { Instant } from '#kernel';
import type { ProgrammeVersion } from '#programmes';
import { systemCommand } from '#use-cases/time/system-command';
import { by, step, type Step, type Wish } from './course-story.ts';
import { legalRules } from './duty-course.ts';

const calendar = createCalendar();

/** What a course then does by itself: the oldest step that has come due and has not been taken. */
export const ownStep = (course: Course, programme: ProgrammeVersion, now: Instant): Step | undefined => {
  const [next] = dueSteps(obligations(course, programme, calendar, legalRules), course, now, calendar);
  if (next === undefined) return undefined;
  const { command, on } = systemCommand(next);
  return by('system', step(command as Wish, { now, ...(on && { on }) }));
};
