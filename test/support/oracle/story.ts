import type { Day } from './days.ts';

/** A date that duties count from, and the day on which what it awaits had come or the course had moved on. */
export interface Occasion {
  readonly anchor: string;
  readonly day: Day;
  readonly episode: number;
  ended: { readonly on: Day; readonly why: 'DONE' | 'MATCH_ENDED' | 'COURSE_CLOSED' } | null;
}

export interface Contact {
  readonly id: string;
  held: Day;
  minutes: number;
  channel: string;
  readonly phoneReason: string | null;
  voided: boolean;
}

/** That a window was done, by its ordinal or, for a measurement outside the grid, by its date alone. */
export interface Done {
  readonly rule: string;
  readonly episode: number;
  readonly ordinal: number | null;
  readonly leg: string;
  readonly id: string;
  on: Day;
  voided: boolean;
}

/** A window that was closed undone. */
interface Missed {
  readonly rule: string;
  readonly episode: number;
  readonly ordinal: number;
  readonly leg: string;
  readonly on: Day;
}

/** What a course's events come to, in plain lists. */
export interface Story {
  programme: readonly [id: string, version: string];
  episode: number;
  /** The agreement waits for another mentor. */
  suspended: boolean;
  /** Declined, rejected, withdrawn or archived: nothing more comes. */
  over: boolean;
  laterContact: boolean;
  /** The questions after closure have been scheduled. */
  scheduled: boolean;
  /** As it was told last; it may lie ahead. */
  graduation: Day | null;
  lastAct: Day;
  hoursPerMonth: number;
  readonly occasions: Occasion[];
  readonly grants: { readonly from: Day; readonly to: Day; readonly hoursPerWeek: number }[];
  readonly contacts: Contact[];
  readonly done: Done[];
  readonly stricter: { readonly from: Day; readonly days: number }[];
  readonly missed: Missed[];
  /** Instruments whose closing measurement will not come. */
  readonly markedMissing: { readonly rule: string; readonly episode: number; readonly on: Day }[];
  /** The last contacts before the gaps that were recorded as too long. */
  readonly breached: Day[];
}

/** Of a course to which nothing has happened. */
export const emptyStory = (): Story => ({
  programme: ['', ''],
  episode: 1,
  suspended: false,
  over: false,
  laterContact: false,
  scheduled: false,
  graduation: null,
  lastAct: 0,
  hoursPerMonth: 0,
  grants: [],
  occasions: [],
  contacts: [],
  done: [],
  stricter: [],
  missed: [],
  markedMissing: [],
  breached: [],
});
