import type { CourseEvent } from '#courses';
import type { LocalDate, Recorded } from '#kernel';

/** What was known: up to and with a position of the tenant's log, or a moment of recording. */
export type Known = { readonly position: number } | { readonly instant: string };

type CourseHistory = readonly Recorded<CourseEvent>[];

export const knownBy = (events: CourseHistory, known: Known): CourseHistory =>
  events.filter((event) =>
    'position' in known ? event.position <= known.position : event.recordedAt <= known.instant,
  );

/**
 * Of what is known, what was so on a business date. A fact dated back counts from its own date; a corrected one from
 * the date that the last correction gives it, and its corrections come with it, whenever they were made.
 */
export const soOn = (events: CourseHistory, at: LocalDate): CourseHistory => {
  const corrected = new Map<string, LocalDate>();
  for (const event of events) {
    if (event.type === 'ContactCorrected') corrected.set(event.data.contact, event.data.heldOn);
    if (event.type === 'MeasurementCorrected') corrected.set(event.data.measurement, event.data.measuredOn);
  }
  const dateOf = (event: CourseEvent): LocalDate => {
    const fact = factOf(event);
    return (fact === undefined ? undefined : corrected.get(fact)) ?? event.data.on;
  };
  return events.filter((event) => dateOf(event) <= at);
};

/** The ledger fact that an event tells or corrects. */
const factOf = ({ data }: CourseEvent): string | undefined => {
  if ('contact' in data) return data.contact;
  return 'measurement' in data ? data.measurement : undefined;
};
