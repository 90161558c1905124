import type { Course, StaffId } from '#courses';
import type { JsonValue } from '#event-store';
import type { LocalDate, SubjectId } from '#kernel';
import type { MatchWishes, RuledOut } from '#matching';
import type { Row, Table } from './table.ts';

/** One row per course that looks for a mentor, or waits for two answers to a proposal: what a match is sought by. */
export const waitingList: Table = {
  name: 'waiting_list',
  columns: {
    course: 'uuid',
    number: 'text',
    programme: 'text',
    programme_version: 'text',
    municipality: 'text',
    team: 'text',
    caseworker: 'text',
    coordinator: 'text',
    mentee: 'text',
    waiting_since: 'date',
    /** A running course that lost its mentor. */
    rematch: 'boolean',
    /** The mentor proposed now. */
    proposed: 'text',
    wishes: 'jsonb',
    ruled_out: 'jsonb',
  },
  key: ['course'],
};

/** The row as readers get it. */
export interface WaitingEntry {
  readonly course: string;
  readonly number: string;
  readonly programme: string;
  readonly programmeVersion: string;
  readonly municipality: string | null;
  readonly team: string;
  readonly caseworker: StaffId | null;
  readonly coordinator: StaffId | null;
  readonly mentee: SubjectId;
  readonly waitingSince: LocalDate;
  readonly rematch: boolean;
  readonly proposed: SubjectId | null;
  readonly wishes: MatchWishes | null;
  readonly ruledOut: readonly RuledOut[];
}

/** None where nobody is looked for. */
export const waitingListRows = (course: string, state: Course): readonly Row[] =>
  state.state === 'waiting' || state.state === 'rematching' || state.state === 'proposed'
    ? [
        {
          course,
          number: state.number,
          programme: state.programme.id,
          programme_version: state.programme.version,
          municipality: state.municipality,
          team: state.team,
          caseworker: state.caseworker,
          coordinator: state.coordinator,
          mentee: state.mentee,
          waiting_since: state.waitingSince,
          rematch: isRematch(state),
          proposed: state.state === 'proposed' ? state.proposal.mentor : null,
          // Codes, names of places and subject ids, all of which JSON can say.
          wishes: state.wishes as unknown as JsonValue,
          ruled_out: state.ruledOut as unknown as JsonValue,
        },
      ]
    : [];

/** Its agreement is suspended until there is another mentor. */
export const isRematch = (course: Course): boolean => 'suspended' in course && course.suspended !== null;
