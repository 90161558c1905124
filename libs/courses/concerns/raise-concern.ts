import { isBlank, withTexts } from '#kernel';
import type { Decision } from '#kernel';
import type { RaiseConcern } from '../commands.ts';
import type { Course } from '../course.ts';
import type { CourseEvent } from '../events.ts';
import { refuse } from '../refuse.ts';

/** Any open state: somebody is worried, and says so. The course stays where it is. */
export const raiseConcern = (command: RaiseConcern, course: Course): Decision<CourseEvent> => {
  const { on, concern, severity, kind, aboutMentor, words, role, now } = command;
  if (course.ledger.concerns.some((each) => each.concern === concern)) return [];
  return isBlank(words)
    ? refuse('CONCERN_WITHOUT_WORDS')
    : [
        {
          type: 'ConcernRaised',
          data: { on, concern, severity, kind, aboutMentor, by: role, at: now },
          ...withTexts(course.mentee, { words }),
        },
      ];
};
