import type { Event, LocalDate } from '#kernel';

/**
 * An event of a course. Stored as it is: add, never rename, never remove.
 * `on` is the business date, `toldOn` the later day on which a person told it, left out where that is the same or is in
 * `told`; free texts (reasons, notes, goals in words) are in the event's `texts`.
 */
export type On<Type extends string, Data extends object = object> = Event<
  Type,
  { readonly on: LocalDate; readonly toldOn?: LocalDate } & Data
>;
