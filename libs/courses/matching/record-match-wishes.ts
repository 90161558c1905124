import { withTexts } from '#kernel';
import type { Decision } from '#kernel';
import type { RecordMatchWishes } from '../commands.ts';
import type { CourseEvent } from '../events.ts';
import type { Known } from '../known.ts';

/** What the mentee needs and wishes of a match, as told last; each telling is recorded once. */
export const recordMatchWishes = (command: RecordMatchWishes, course: Known): Decision<CourseEvent> => {
  const { on, statement, trades, areas, languages, requiredLanguage, words } = command;
  const { hoursPerMonth, mentorGender, mentorAge } = command;
  return course.wishes?.statement === statement
    ? []
    : [
        {
          type: 'MatchWishesRecorded',
          data: {
            on,
            statement,
            trades,
            areas,
            languages,
            requiredLanguage,
            hoursPerMonth,
            mentorGender,
            mentorAge,
          },
          ...withTexts(course.mentee, { words }),
        },
      ];
};
