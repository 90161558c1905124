import type { Course } from '#courses';
import type { LocalDate } from '#kernel';

type Appointment = Course['ledger']['appointments'][number];

/** The meeting that the two have arranged and that is still to come. */
export const nextMeeting = ({ ledger }: Course, today: LocalDate): Appointment | undefined =>
  ledger.appointments.findLast(({ endedOn, date }) => endedOn === null && date >= today);
