import { withTexts } from '#kernel';
import type { Decision, SubjectId } from '#kernel';
import type { ScheduleIntro, ScheduleMeeting } from '../commands.ts';
import type { CourseEvent } from '../events.ts';
import type { Appointment } from '../ledger.ts';
import { refuse } from '../refuse.ts';

/**
 * When and where the two meet; again when the appointment moves. An address is always news: it is encrypted, and whether
 * it is the one told before cannot be read here.
 */
export const scheduleAppointment = (
  type: 'IntroMeetingScheduled' | 'MeetingScheduled',
  { on, date, time, place, address }: ScheduleIntro | ScheduleMeeting,
  known: Pick<Appointment, 'date' | 'time' | 'place'> | null | undefined,
  mentee: SubjectId,
): Decision<CourseEvent> => {
  const texts = withTexts(mentee, { address });
  const same = known?.date === date && known.time === time && known.place === place;
  if (same && texts.texts === undefined) return [];
  return date < on
    ? refuse('APPOINTMENT_IN_THE_PAST')
    : [{ type, data: { on, date, time, place }, ...texts }];
};
