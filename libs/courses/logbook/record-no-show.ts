import { withTexts } from '#kernel';
import type { Decision } from '#kernel';
import type { RecordNoShow } from '../commands.ts';
import type { Course } from '../course.ts';
import type { CourseEvent } from '../events.ts';
import { matchedOn } from '../matched-on.ts';
import { refuse } from '../refuse.ts';
import { told } from '../told.ts';

/** One of the two did not come on that day. It is told once, and nothing ends by it. */
export const recordNoShow = (command: RecordNoShow, course: Course): Decision<CourseEvent> => {
  const { on, side, note } = command;
  const matched = matchedOn(course);
  if (course.ledger.noShows.some((each) => each.side === side && each.on === on)) return [];
  return matched !== undefined && on < matched
    ? refuse('BEFORE_MATCH', { matched })
    : [
        {
          type: course.state === 'intro' ? 'IntroNoShowRecorded' : 'NoShowRecorded',
          data: { on, side, told: told(command) },
          ...withTexts(course.mentee, { note }),
        },
      ];
};
