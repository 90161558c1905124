import { placeChange, type CourseEvent } from '#courses';
import type { Actor, Recorded } from '#kernel';
import { NotThere } from '../not-there.ts';
import type { MentorCommands } from '../mentor-commands.ts';

/** Who tells mentors of their courses: not the mentor's own tick, which is to look again at what was told. */
const corps: Actor = { id: 'system:corps', role: 'system' };

const isOfCourse = (event: Recorded): event is Recorded<CourseEvent> => event.stream.startsWith('course-');

/**
 * Records on the mentors' own streams which courses took them on and gave them back, in the order of the log: so that what
 * is owed about a mentor is counted from his own story. Safe to repeat.
 */
export const tellMentors = async (
  mentors: MentorCommands,
  tenant: string,
  events: readonly Recorded[],
): Promise<void> => {
  for (const event of events.filter(isOfCourse)) {
    const change = placeChange(event);
    if (change === undefined) continue;
    const { stream, data, id, correlationId } = event;
    const course = stream.slice('course-'.length);
    await mentors
      .execute({
        ...{ tenant, mentorId: change.mentor, actor: corps, commandId: id, correlationId, causationId: id },
        on: data.on,
        command: { type: change.takes ? 'TakeOnCourse' : 'GiveBackCourse', course },
      })
      .catch((error: unknown) => {
        // A match with someone who has not applied is told to no one: there is no stream to tell.
        if (!(error instanceof NotThere)) throw error;
      });
  }
};
