import { isBlank, withTexts } from '#kernel';
import type { Decision } from '#kernel';
import type { CancelMeeting, ScheduleMeeting } from '../commands.ts';
import type { CourseEvent } from '../events.ts';
import type { Known } from '../known.ts';
import type { Appointment } from '../ledger.ts';
import { refuse } from '../refuse.ts';

const nextMeeting = ({ ledger, episode }: Known): Appointment | undefined =>
  ledger.appointments.findLast(
    (each) => each.kind === 'meeting' && each.episode === episode && each.endedOn === null,
  );

/**
 * When and where the two meet next; again when the appointment moves. An address is always news: it is encrypted, and
 * whether it is the one told before cannot be read here.
 */
export const scheduleMeeting = (
  { on, date, time, place, address }: ScheduleMeeting,
  course: Known,
): Decision<CourseEvent> => {
  const next = nextMeeting(course);
  const same = next?.date === date && next.time === time && next.place === place;
  if (same && isBlank(address)) return [];
  return date < on
    ? refuse('APPOINTMENT_IN_THE_PAST')
    : [
        {
          type: 'MeetingScheduled',
          data: { on, date, time, place },
          ...withTexts(course.mentee, { address }),
        },
      ];
};

/** The two do not meet then after all. */
export const cancelMeeting = ({ on, note }: CancelMeeting, course: Known): Decision<CourseEvent> => {
  const next = nextMeeting(course);
  return next === undefined
    ? []
    : [
        {
          type: 'MeetingCancelled',
          data: { on, date: next.date },
          ...withTexts(course.mentee, { note }),
        },
      ];
};
