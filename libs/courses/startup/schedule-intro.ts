import { isBlank, withTexts } from '#kernel';
import type { Decision } from '#kernel';
import type { ScheduleIntro } from '../commands.ts';
import type { Intro } from '../course.ts';
import type { CourseEvent } from '../events.ts';
import { refuse } from '../refuse.ts';

/**
 * intro → intro: when and where the two meet first; again when the appointment moves. An address is always news:
 * it is encrypted, and whether it is the one told before cannot be read here.
 */
export const scheduleIntro = (
  { on, date, time, place, address }: ScheduleIntro,
  { appointment, mentee }: Intro,
): Decision<CourseEvent> => {
  const same = appointment?.date === date && appointment.time === time && appointment.place === place;
  if (same && isBlank(address)) return [];
  return date < on
    ? refuse('APPOINTMENT_IN_THE_PAST')
    : [
        {
          type: 'IntroMeetingScheduled',
          data: { on, date, time, place },
          ...withTexts(mentee, { address }),
        },
      ];
};
