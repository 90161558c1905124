import type { Moment } from './danish-time.ts';
import type { Day } from './days.ts';

/** A date that duties count from, and the day on which what it awaits had come or the course had moved on. */
export interface Occasion {
  readonly anchor: string;
  readonly day: Day;
  readonly episode: number;
  ended: { readonly on: Day; readonly why: Why } | null;
  /** What it is about, where it has a name of its own. */
  readonly id?: string;
  /** Where it has a time of its own. */
  readonly moment?: Moment;
}

export type Why = 'DONE' | 'MATCH_ENDED' | 'COURSE_CLOSED' | 'CALLED_OFF';

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

/** A window that was closed undone, or that need not be met. */
export interface Named {
  readonly rule: string;
  readonly episode: number;
  readonly ordinal: number | string;
  readonly leg: string;
  /** Before rolling. */
  readonly due: Day;
  readonly on: Day;
}

/** From a pause, or a closure that was taken back, to the day of return. */
export interface Standstill {
  readonly episode: number;
  readonly from: Day;
  /** Null: nobody knows yet. */
  to: Day | null;
  readonly why: 'PAUSED' | 'COURSE_CLOSED';
  /** The first of its days that do not count towards the contact duty; null: they count. */
  readonly freezesFrom: Day | null;
}

/** What a course's events come to, in plain lists. */
export interface Story {
  programme: readonly [id: string, version: string];
  episode: number;
  /** The agreement waits for another mentor. */
  suspended: boolean;
  /** Declined, rejected, withdrawn or archived: nothing more comes. */
  over: boolean;
  /** When closure began, and when the course was closed; null again once it is reopened. */
  closing: Day | null;
  closed: Day | null;
  /** As it stood when it first began to close, by match. */
  readonly firstClosing: Map<number, Story>;
  /** Consent to be asked after closure, and since when there is none where there was. */
  laterContact: boolean;
  laterContactEnded: Day | null;
  /** Since when there is no consent to take part. */
  withdrawn: Day | null;
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
  readonly missed: Named[];
  readonly exempted: Named[];
  readonly standstills: Standstill[];
  /** Concerns that stand and let the two not meet. */
  readonly keepApart: Set<string>;
  /** Days on which all who work with the citizen met. */
  readonly jointMeetings: Day[];
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
  closing: null,
  closed: null,
  firstClosing: new Map(),
  laterContact: false,
  laterContactEnded: null,
  withdrawn: null,
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
  exempted: [],
  standstills: [],
  keepApart: new Set(),
  jointMeetings: [],
  markedMissing: [],
  breached: [],
});
