import type { AllowedCommand } from '#use-cases/queries/read-allowed';
import type { CourseView } from '#use-cases/queries/read-course';
import { choiceWordOf } from '#use-cases/words/choice-words';
import { longDate } from '../../language/formats.ts';
import { useLanguage } from '../../language/spoken.tsx';
import { commandPath } from '#messages/where-done';
import { nextMeeting } from './next-meeting.ts';
import { words } from './words.ts';

/** When the two meet next; where nothing is arranged, the way to do so. */
export const Meeting = ({
  view: { id, course, at },
  commands,
}: {
  readonly view: CourseView;
  readonly commands: readonly AllowedCommand[];
}) => {
  const { language, say } = useLanguage();
  const meeting = nextMeeting(course, at);
  const arranged = (['ScheduleIntro', 'ScheduleMeeting'] as const).find((command) =>
    commands.some((each) => each.command === command && each.allowed),
  );
  return (
    <section aria-labelledby="meeting" class="phone-part">
      <h2 id="meeting" class="h3">
        {say(words.nextMeeting)}
      </h2>
      {meeting === undefined ? (
        <p>{say(words.noMeeting)}</p>
      ) : (
        <p class="phone-main">
          {say(words.meetingAt(longDate(language, meeting.date), meeting.time))}
          <br />
          {say(choiceWordOf(meeting.place) ?? words.otherPlace)}
        </p>
      )}
      {arranged !== undefined && (
        <a class="button button-secondary" href={commandPath(id, arranged)}>
          {say(meeting === undefined ? words.arrange : words.move)}
        </a>
      )}
    </section>
  );
};
