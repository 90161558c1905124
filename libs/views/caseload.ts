import {
  hasEnded,
  keptFrom,
  lastContact,
  phaseOf,
  type Course,
  type Obligation,
  type Phase,
  type StaffId,
} from '#courses';
import type { LocalDate, SubjectId } from '#kernel';
import type { SchemeKind } from '#programmes';
import type { Row, Table } from './table.ts';

/** One row per course: where it is, who it belongs to, what comes next. */
export const caseload: Table = {
  name: 'caseload',
  columns: {
    course: 'uuid',
    version: 'integer',
    number: 'text',
    phase: 'text',
    phase_since: 'date',
    state: 'text',
    programme: 'text',
    programme_version: 'text',
    scheme: 'text',
    municipality: 'text',
    team: 'text',
    caseworker: 'text',
    coordinator: 'text',
    mentee: 'text',
    /** The one matched, also after the end; null before a match and after one that came to nothing. */
    mentor: 'text',
    episode: 'integer',
    referred_on: 'date',
    waiting_since: 'date',
    agreement_end: 'date',
    last_contact: 'date',
    last_act: 'date',
    /** The standing window that is due first, moved to a working day. */
    next_rule: 'text',
    next_leg: 'text',
    next_due: 'date',
    ended: 'boolean',
    /** What its data are kept from; null as long as it has not ended. */
    kept_from: 'date',
  },
  key: ['course'],
  indexes: [['number'], ['coordinator'], ['caseworker'], ['team'], ['mentee'], ['mentor']],
};

/** The row as readers get it. */
export interface CaseloadEntry {
  readonly course: string;
  readonly version: number;
  readonly number: string;
  readonly phase: Phase;
  readonly phaseSince: LocalDate;
  readonly state: Course['state'];
  readonly programme: string;
  readonly programmeVersion: string;
  readonly scheme: SchemeKind;
  readonly municipality: string | null;
  readonly team: string;
  readonly caseworker: StaffId | null;
  readonly coordinator: StaffId | null;
  readonly mentee: SubjectId;
  readonly mentor: SubjectId | null;
  readonly episode: number;
  readonly referredOn: LocalDate;
  readonly waitingSince: LocalDate | null;
  readonly agreementEnd: LocalDate | null;
  readonly lastContact: LocalDate | null;
  readonly lastAct: LocalDate;
  readonly nextRule: string | null;
  readonly nextLeg: string | null;
  readonly nextDue: LocalDate | null;
  readonly ended: boolean;
  /** What its data are kept from: the last follow-up; null as long as it has not ended. */
  readonly keptFrom: LocalDate | null;
}

/** What the row says that is not in the course's own state. */
export interface Beside {
  readonly course: string;
  readonly version: number;
  readonly referredOn: LocalDate;
  readonly phaseSince: LocalDate;
  readonly mentor: string | null;
  readonly next: Pick<Obligation, 'rule' | 'leg' | 'dueRolled'> | undefined;
}

export const caseloadRow = (course: Course, beside: Beside): Row => ({
  course: beside.course,
  version: beside.version,
  number: course.number,
  phase: phaseOf[course.state],
  phase_since: beside.phaseSince,
  state: course.state,
  programme: course.programme.id,
  programme_version: course.programme.version,
  scheme: course.scheme,
  municipality: course.municipality,
  team: course.team,
  caseworker: course.caseworker,
  coordinator: course.coordinator,
  mentee: course.mentee,
  mentor: beside.mentor,
  episode: course.episode,
  referred_on: beside.referredOn,
  waiting_since: 'waitingSince' in course ? course.waitingSince : null,
  agreement_end: 'agreement' in course ? (course.agreement?.terms.end ?? null) : null,
  last_contact: lastContact(course.ledger)?.on ?? null,
  last_act: course.lastActOn,
  next_rule: beside.next?.rule ?? null,
  next_leg: beside.next?.leg ?? null,
  next_due: beside.next?.dueRolled ?? null,
  ended: hasEnded(course),
  kept_from: keptFrom(course),
});
