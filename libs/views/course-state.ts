import {
  evolve,
  hasEnded,
  notReferred,
  phaseOf,
  type Course,
  type CourseEvent,
  type NotReferred,
} from '#courses';
import type { JsonValue } from '#event-store';
import type { LocalDate, Recorded } from '#kernel';
import type { Row, Table } from './table.ts';

/** Each course folded as far as the checkpoint: what the next page goes on from. Not shown to anyone. */
export const courseState: Table = {
  name: 'course_state',
  columns: {
    course: 'uuid',
    version: 'integer',
    referred_on: 'date',
    phase_since: 'date',
    mentor: 'text',
    /** The version as of which worklist and caseload have the course; null: not yet. */
    counted: 'integer',
    state: 'jsonb',
  },
  key: ['course'],
  hidden: true,
};

/** A folded course and what its readers ask for besides. */
export interface FoldedCourse {
  readonly course: string;
  readonly version: number;
  readonly referredOn: LocalDate;
  readonly phaseSince: LocalDate;
  readonly mentor: string | null;
  readonly counted: number | null;
  readonly state: Course | NotReferred;
}

export const unfolded = (course: string, first: CourseEvent): FoldedCourse => ({
  course,
  version: 0,
  referredOn: first.data.on,
  phaseSince: first.data.on,
  mentor: null,
  counted: null,
  state: notReferred,
});

/** One more event. Throws when it cannot follow, or when one before it is missing. */
export const foldEvent = (before: FoldedCourse, event: Recorded<CourseEvent>): FoldedCourse => {
  if (event.version !== before.version + 1)
    throw new Error(`Version ${event.version} after version ${before.version}`);
  const state = evolve(before.state, event);
  return {
    ...before,
    version: event.version,
    phaseSince: phase(state) === phase(before.state) ? before.phaseSince : event.data.on,
    mentor: mentorOf(state, before.mentor),
    state,
  };
};

const phase = ({ state }: Course | NotReferred): string => (state === 'notReferred' ? state : phaseOf[state]);

/** Remembered after the end, when the state itself no longer tells. */
const mentorOf = (state: Course | NotReferred, before: string | null): string | null => {
  if ('match' in state && state.match !== null) return state.match.mentor;
  return state.state === 'closing' ||
    state.state === 'closed' ||
    state.state === 'postFollowUp' ||
    (state.state !== 'notReferred' && hasEnded(state))
    ? before
    : null;
};

/** The state holds codes, dates and subject ids, all of which JSON can say. */
export const toStateRow = (folded: FoldedCourse): Row => ({
  course: folded.course,
  version: folded.version,
  referred_on: folded.referredOn,
  phase_since: folded.phaseSince,
  mentor: folded.mentor,
  counted: folded.counted,
  state: folded.state as unknown as JsonValue,
});

/** Reads what `toStateRow` wrote: the version of the projection guards the shape. */
export const fromStateRow = (row: Row): FoldedCourse => ({
  course: row['course'] as string,
  version: row['version'] as number,
  referredOn: row['referred_on'] as string,
  phaseSince: row['phase_since'] as string,
  mentor: row['mentor'] as string | null,
  counted: row['counted'] as number | null,
  state: row['state'] as unknown as Course | NotReferred,
});
