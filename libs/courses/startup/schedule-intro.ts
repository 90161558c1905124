import type { Decision } from '#kernel';
import type { ScheduleIntro } from '../commands.ts';
import type { Intro } from '../course.ts';
import type { CourseEvent } from '../events.ts';
import { scheduleAppointment } from '../logbook/schedule-appointment.ts';

/** intro → intro: when and where the two meet first. */
export const scheduleIntro = (
  command: ScheduleIntro,
  { appointment, mentee }: Intro,
): Decision<CourseEvent> => scheduleAppointment('IntroMeetingScheduled', command, appointment, mentee);
