import type { Decision } from '#kernel';
import type { ScheduleIntro } from '../commands.ts';
import type { Intro } from '../course.ts';
import type { CourseEvent } from '../events.ts';
import { refuse } from '../refuse.ts';

/** intro → intro: when and where the two meet first; again when the appointment moves. */
export const scheduleIntro = (
  { on, date, time, place }: ScheduleIntro,
  { appointment }: Intro,
): Decision<CourseEvent> => {
  if (appointment?.date === date && appointment.time === time && appointment.place === place) return [];
  return date < on
    ? refuse('APPOINTMENT_IN_THE_PAST')
    : [{ type: 'IntroMeetingScheduled', data: { on, date, time, place } }];
};
