import type { LocalDate } from '#kernel';
import { changed } from '../changed.ts';
import type { Appointment, Ledger } from '../ledger.ts';

/** The appointment that was is over, whatever became of it. */
export const endAppointments = (
  { appointments }: Ledger,
  on: LocalDate,
  which: (appointment: Appointment) => boolean = () => true,
): Pick<Ledger, 'appointments'> => ({
  appointments: changed(
    appointments,
    (each) => each.endedOn === null && which(each),
    () => ({ endedOn: on }),
  ),
});

/** A new appointment takes the place of the one before. */
export const appoint = (
  ledger: Ledger,
  on: LocalDate,
  appointment: Omit<Appointment, 'endedOn'>,
): Pick<Ledger, 'appointments'> => ({
  appointments: [...endAppointments(ledger, on).appointments, { ...appointment, endedOn: null }],
});
