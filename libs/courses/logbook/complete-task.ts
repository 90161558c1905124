import { withTexts } from '#kernel';
import type { Decision } from '#kernel';
import type { CompleteTask } from '../commands.ts';
import type { Course } from '../course.ts';
import { windowObjection } from '../duties.ts';
import type { CourseEvent } from '../events.ts';
import { objection, refuse } from '../refuse.ts';
import { told } from '../told.ts';
import { taskRules } from './logbook-words.ts';

/** The coordinator has done what was asked of her. */
export const completeTask = (command: CompleteTask, course: Course): Decision<CourseEvent> => {
  const { on, rule, ordinal, note } = command;
  const { episode, ledger } = course;
  const done = ledger.tasks.some(
    (each) => each.rule === rule && each.ordinal === ordinal && each.episode === episode,
  );
  if (done) return [];
  return (
    objection(
      !taskRules.some((each) => each === rule) && refuse('UNKNOWN_DUTY'),
      windowObjection(command, course, { rule, ordinal }),
    ) ?? [
      {
        type: 'TaskCompleted',
        data: { on, rule, ordinal, told: told(command) },
        ...withTexts(course.mentee, { note }),
      },
    ]
  );
};
