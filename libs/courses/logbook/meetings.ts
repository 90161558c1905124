import { withTexts } from '#kernel';
import type { Decision } from '#kernel';
import type { CancelMeeting, ScheduleMeeting } from '../commands.ts';
import type { CourseEvent } from '../events.ts';
import type { Known } from '../known.ts';
import type { Appointment } from '../ledger.ts';
import { scheduleAppointment } from './schedule-appointment.ts';

const nextMeeting = ({ ledger, episode }: Known): Appointment | undefined =>
  ledger.appointments.findLast(
    (each) => each.kind === 'meeting' && each.episode === episode && each.endedOn === null,
  );

/** The next meeting, of which there is one at a time. */
export const scheduleMeeting = (command: ScheduleMeeting, course: Known): Decision<CourseEvent> =>
  scheduleAppointment('MeetingScheduled', command, nextMeeting(course), course.mentee);

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
