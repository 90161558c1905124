import { hasEnded, phaseOf, type Course, type Obligation, type Phase, type StaffId } from '#courses';
import type { JsonValue } from '#event-store';
import type { Instant, LocalDate, SubjectId } from '#kernel';
import type { LocalText } from '#programmes';
import type { Row, Table } from './table.ts';

/** One row per window and leg that a course's dates give rise to, past and future. Knows no today. */
export const worklist: Table = {
  name: 'worklist',
  columns: {
    course: 'uuid',
    rule: 'text',
    episode: 'integer',
    /** A running number, or the anchor's date where the anchor moves. */
    ordinal: 'text',
    leg: 'text',
    due: 'date',
    opens: 'date',
    due_rolled: 'date',
    closes: 'date',
    status: 'text',
    settled_on: 'date',
    /** To be done by someone, today or later: open, of a course that goes on, and not from before its takeover. */
    standing: 'boolean',
    anchor: 'text',
    anchor_on: 'date',
    legal_rule: 'text',
    limit_days: 'integer',
    verified: 'boolean',
    source: 'text',
    counted: 'jsonb',
    steps: 'jsonb',
    /** The one who owes it: a subject, or staff by sign-in. */
    owner: 'text',
    /** The member of staff whose list it is on. */
    staff: 'text',
    number: 'text',
    phase: 'text',
    programme: 'text',
    team: 'text',
  },
  key: ['course', 'rule', 'episode', 'ordinal', 'leg', 'due'],
  indexes: [
    ['standing', 'due_rolled'],
    ['staff', 'due_rolled'],
  ],
};

/** One reminder, escalation or act of the system about a window. */
export interface WorklistStep {
  readonly step: string;
  readonly act: string;
  readonly at: Instant;
  readonly to: readonly string[];
  /** `ISSUED`, or why not; null while it lies ahead. */
  readonly outcome: string | null;
}

/** The row as readers get it. */
export interface WorklistEntry {
  readonly course: string;
  readonly rule: string;
  readonly episode: number;
  readonly ordinal: string;
  readonly leg: Obligation['leg'];
  readonly due: LocalDate;
  readonly opens: LocalDate;
  readonly dueRolled: LocalDate;
  readonly closes: LocalDate;
  readonly status: Obligation['status'];
  readonly settledOn: LocalDate | null;
  readonly standing: boolean;
  readonly anchor: string;
  readonly anchorOn: LocalDate;
  readonly legalRule: string | null;
  readonly limitDays: number | null;
  readonly verified: boolean | null;
  readonly source: string;
  readonly counted: LocalText;
  readonly steps: readonly WorklistStep[];
  /** A subject, or staff by sign-in. */
  readonly owner: string | null;
  readonly staff: StaffId | null;
  readonly number: string;
  readonly phase: Phase;
  readonly programme: string;
  readonly team: string;
}

/** Nobody is asked for what the course does by itself. */
export const isAskedFor = ({ steps }: Obligation): boolean =>
  steps.some(({ act }) => act === 'remind' || act === 'escalate');

/** Still to be done by someone. Of what was due before a takeover nobody knows; it is told once, in `CourseTakenOver`. */
export const isStanding = (course: Course, obligation: Obligation): boolean =>
  obligation.status === 'open' &&
  isAskedFor(obligation) &&
  !hasEnded(course) &&
  (course.takenOverOn === null || obligation.closes >= course.takenOverOn);

/** `mentor`: the one matched, if any. */
export const worklistRow = (
  course: Course,
  { course: id, mentor }: { readonly course: string; readonly mentor: SubjectId | null },
  obligation: Obligation,
): Row => {
  const { anchor, legalRule, leg } = obligation;
  return {
    course: id,
    rule: obligation.rule,
    episode: obligation.episode,
    ordinal: String(obligation.ordinal),
    leg,
    due: obligation.due,
    opens: obligation.opens,
    due_rolled: obligation.dueRolled,
    closes: obligation.closes,
    status: obligation.status,
    settled_on: obligation.settledOn,
    standing: isStanding(course, obligation),
    anchor: anchor.name,
    anchor_on: anchor.date,
    legal_rule: legalRule?.ref ?? null,
    limit_days: legalRule?.days ?? null,
    verified: legalRule?.verified ?? null,
    source: obligation.source,
    counted: { ...obligation.counted },
    steps: obligation.steps.map(({ step, act, at, to, identity }): JsonValue => ({
      step,
      act,
      at,
      to,
      outcome: course.ledger.steps[identity] ?? null,
    })),
    owner: ownerOf(course, leg, mentor),
    staff: staffOf(course, leg),
    number: course.number,
    phase: phaseOf[course.state],
    programme: course.programme.id,
    team: course.team,
  };
};

const ownerOf = (course: Course, leg: Obligation['leg'], mentor: SubjectId | null): string | null => {
  switch (leg) {
    case 'mentor':
      return mentor;
    case 'mentee':
      return course.mentee;
    case 'caseworker':
      return course.caseworker;
    case 'coordinator':
      return course.coordinator;
  }
};

/** The coordinator sees to what mentor and mentee owe; each of the two stands in where there is no other. */
const staffOf = ({ caseworker, coordinator }: Course, leg: Obligation['leg']): StaffId | null =>
  leg === 'caseworker' ? (caseworker ?? coordinator) : (coordinator ?? caseworker);
