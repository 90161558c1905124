import { placeChange, type CourseEvent } from '#courses';
import type { JsonValue } from '#event-store';
import { bug, type LocalDate, type Recorded, type SubjectId } from '#kernel';
import {
  evolveMentor,
  knowsMentorEvent,
  notApplied,
  type Mentor,
  type MentorEvent,
  type MentorKind,
  type NotApplied,
  type QualificationKind,
} from '#mentors';
import { courseOf } from './course-events.ts';
import type { Projection } from './projection.ts';
import type { Row, Table } from './table.ts';

/** One row per mentor: what is offered, what is taken, what has been passed. */
export const mentors: Table = {
  name: 'mentors',
  columns: {
    mentor: 'text',
    version: 'integer',
    state: 'text',
    kind: 'text',
    since: 'date',
    /** The day a paused mentor means to be back. */
    returns_on: 'date',
    capacity: 'integer',
    places_taken: 'integer',
    hours_per_month: 'double precision',
    trades: 'text[]',
    areas: 'text[]',
    languages: 'text[]',
    training: 'text[]',
    /** Background checks passed, by kind. */
    checks: 'text[]',
    confidentiality: 'text',
    qualifications: 'text[]',
    /** Check or module → the first day on which it counts no more; and the earliest of these days. */
    expiries: 'jsonb',
    next_expiry: 'date',
    last_care: 'date',
  },
  key: ['mentor'],
  indexes: [['state']],
};

/** The row as readers get it. */
export interface MentorEntry {
  readonly mentor: SubjectId;
  readonly version: number;
  readonly state: Mentor['state'];
  readonly kind: MentorKind | null;
  readonly since: LocalDate;
  readonly returnsOn: LocalDate | null;
  readonly capacity: number;
  readonly placesTaken: number;
  readonly hoursPerMonth: number | null;
  readonly trades: readonly string[];
  readonly areas: readonly string[];
  readonly languages: readonly string[];
  readonly training: readonly string[];
  readonly checks: readonly string[];
  /** Version of the confidentiality declaration signed; null when none is. */
  readonly confidentiality: string | null;
  readonly qualifications: readonly QualificationKind[];
  readonly expiries: Readonly<Record<string, LocalDate>>;
  readonly nextExpiry: LocalDate | null;
  /** When anyone last took care of the volunteer. */
  readonly lastCare: LocalDate | null;
}

/** Each mentor folded as far as the checkpoint, and the courses that hold a place: what matching asks of the whole corps. */
const mentorState: Table = {
  name: 'mentor_state',
  columns: { mentor: 'text', version: 'integer', state: 'jsonb', courses: 'text[]', last_match: 'date' },
  key: ['mentor'],
};

export const mentorsProjection: Projection = {
  name: 'mentors',
  version: '6',
  tables: [mentorState, mentors],
  memory: { table: mentorState, column: 'mentor', of: (event) => mentorOf(event) },
  fold: (page, remembered) => {
    const folded = new Map(remembered.map(fromRow).map((each) => [each.mentor, each]));
    for (const event of page) {
      const mentor = mentorOf(event);
      if (mentor === undefined) continue;
      const before = folded.get(mentor) ?? unheardOf(mentor);
      folded.set(mentor, foldEvent(before, event));
    }
    const all = [...folded.values()];
    return [
      { table: mentorState, rows: all.map(toRow) },
      { table: mentors, rows: all.flatMap(shown) },
    ];
  },
};

/** The row of a folded mentor as readers get it. */
export interface FoldedMentor {
  readonly mentor: SubjectId;
  readonly version: number;
  readonly state: Mentor | NotApplied;
  readonly courses: readonly string[];
  /** When a match last began or ended. */
  readonly lastMatch: LocalDate | null;
}

const unheardOf = (mentor: SubjectId): FoldedMentor => ({
  mentor,
  version: 0,
  state: notApplied,
  courses: [],
  lastMatch: null,
});

/** A mentor's stream is named after the mentor's subject; a course names the mentor that it takes or gives back. */
const mentorOf = (event: Recorded): SubjectId | undefined => {
  if (event.stream.startsWith('mentor-')) return event.stream.slice('mentor-'.length);
  return courseOf(event) === undefined ? undefined : placeChange(event as Recorded<CourseEvent>)?.mentor;
};

const foldEvent = (before: FoldedMentor, event: Recorded): FoldedMentor => {
  const course = courseOf(event);
  if (course === undefined && !knowsMentorEvent(event))
    return bug(`${event.type}@${event.schemaVersion} is no event of a mentor here`);
  if (course === undefined)
    return {
      ...before,
      version: event.version,
      state: evolveMentor(before.state, event as Recorded<MentorEvent>),
    };
  const others = before.courses.filter((each) => each !== course);
  const told = event as Recorded<CourseEvent>;
  const courses = placeChange(told)?.takes === true ? [...others, course].sort() : others;
  return { ...before, courses, lastMatch: told.data.on };
};

const shown = ({ mentor, version, state, courses }: FoldedMentor): readonly Row[] =>
  state.state === 'notApplied'
    ? []
    : [
        {
          mentor,
          version,
          state: state.state,
          kind: state.kind,
          since: state.lastTransitionOn,
          returns_on: state.returnsOn,
          capacity: state.availability?.capacity ?? 0,
          places_taken: courses.length,
          hours_per_month: state.availability?.hoursPerMonth ?? null,
          trades: state.availability?.trades ?? [],
          areas: state.availability?.areas ?? [],
          languages: state.availability?.languages ?? [],
          training: Object.keys(state.training).sort(),
          checks: Object.keys(state.checks)
            .filter((check) => state.checks[check]?.passed)
            .sort(),
          confidentiality: state.confidentiality,
          qualifications: [...new Set(state.qualifications.map(({ kind }) => kind))].sort(),
          expiries: Object.fromEntries(expiriesOf(state)),
          next_expiry:
            expiriesOf(state)
              .map(([, day]) => day)
              .sort()[0] ?? null,
          last_care: state.talks.care,
        },
      ];

/** What will not count for ever, and until when. */
const expiriesOf = ({ checks, training }: Mentor): readonly (readonly [string, LocalDate])[] =>
  Object.entries({ ...training, ...checks }).flatMap(([name, { expiresOn }]) =>
    expiresOn === null ? [] : [[name, expiresOn] as const],
  );

const toRow = ({ mentor, version, state, courses, lastMatch }: FoldedMentor): Row => ({
  mentor,
  version,
  state: state as unknown as JsonValue,
  courses,
  last_match: lastMatch,
});

/** Reads what `toRow` wrote: the version of the projection guards the shape. */
const fromRow = (row: Row): FoldedMentor => ({
  mentor: row['mentor'] as string,
  version: row['version'] as number,
  state: row['state'] as unknown as Mentor | NotApplied,
  courses: row['courses'] as readonly string[],
  lastMatch: row['last_match'] as LocalDate | null,
});
