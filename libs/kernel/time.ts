/** A date in Denmark, `2026-03-29`: no time, no zone. Sorts and compares as text. */
export type LocalDate = string;

/** A moment, ISO 8601 in UTC with milliseconds: `2026-03-29T06:00:00.000Z`. Sorts and compares as text. */
export type Instant = string;
