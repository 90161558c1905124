import type { CourseEvent } from '#courses';
import type { Actor, Recorded } from '#kernel';
import { NotThere } from '../not-there.ts';
import type { MentorCommands } from '../mentor-commands.ts';

/** Who tells mentors of their courses: not the mentor's own tick, which is to look again at what was told. */
const corps: Actor = { id: 'system:corps', role: 'system' };

type Told = Extract<CourseEvent, { type: 'MatchConfirmed' | 'MatchEpisodeEnded' }>;

const isTold = (event: Recorded): event is Recorded<Told> =>
  event.stream.startsWith('course-') &&
  (event.type === 'MatchConfirmed' || event.type === 'MatchEpisodeEnded');

/**
 * Records on the mentors' own streams which courses took them on and gave them back, in the order of the log: so that what
 * is owed about a mentor is counted from his own story. Safe to repeat.
 */
export const tellMentors = async (
  mentors: MentorCommands,
  tenant: string,
  events: readonly Recorded[],
): Promise<void> => {
  for (const { stream, type, data, id, correlationId } of events.filter(isTold)) {
    const course = stream.slice('course-'.length);
    await mentors
      .execute({
        ...{ tenant, mentorId: data.mentor, actor: corps, commandId: id, correlationId, causationId: id },
        on: data.on,
        command: { type: type === 'MatchConfirmed' ? 'TakeOnCourse' : 'GiveBackCourse', course },
      })
      .catch((error: unknown) => {
        // A match with someone who has not applied is told to no one: there is no stream to tell.
        if (!(error instanceof NotThere)) throw error;
      });
  }
};
