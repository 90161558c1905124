import type { JsonValue } from '#event-store';
import type { CourseEvent } from '#courses';
import type { Instant, LocalDate, Recorded, Role } from '#kernel';
import { courseEvents, courseOf } from './course-events.ts';
import type { Projection } from './projection.ts';
import type { Row, Table } from './table.ts';
import { timelineFacts } from './timeline-facts.ts';

/** One row per event of a course: when, what, in which role; codes only, no text. */
export const courseTimeline: Table = {
  name: 'course_timeline',
  columns: {
    course: 'uuid',
    version: 'integer',
    position: 'bigint',
    event: 'uuid',
    type: 'text',
    happened_on: 'date',
    occurred_at: 'timestamptz(3)',
    recorded_at: 'timestamptz(3)',
    actor_role: 'text',
    facts: 'jsonb',
    /** The ledger fact that the event told, or that it corrects. */
    told: 'text',
    corrects: 'text',
    causation: 'text',
    programme_version: 'text',
    rule_version: 'text',
  },
  key: ['course', 'version'],
  indexes: [['course', 'corrects']],
};

/** The row as readers get it. */
export interface TimelineEntry {
  readonly course: string;
  readonly version: number;
  readonly position: number;
  readonly event: string;
  readonly type: CourseEvent['type'];
  readonly happenedOn: LocalDate;
  readonly occurredAt: Instant;
  readonly recordedAt: Instant;
  readonly actorRole: Role;
  readonly facts: Readonly<Record<string, JsonValue>>;
  readonly told: string | null;
  /** A later event has corrected the fact that this one told. */
  readonly corrected: boolean;
  /** The event that led to this one. */
  readonly causation: string | null;
  readonly programmeVersion: string | null;
  readonly ruleVersion: string | null;
}

export const courseTimelineProjection: Projection = {
  name: 'course_timeline',
  version: '2',
  tables: [courseTimeline],
  fold: (page) => [{ table: courseTimeline, rows: courseEvents(page).map(rowOf) }],
};

const rowOf = (event: Recorded<CourseEvent>): Row => {
  const facts = coded(event);
  const named = (names: FactNames): JsonValue => facts[names[event.type] ?? ''] ?? null;
  return {
    course: courseOf(event) ?? null,
    version: event.version,
    position: event.position,
    event: event.id,
    type: event.type,
    happened_on: event.data.on,
    occurred_at: event.occurredAt,
    recorded_at: event.recordedAt,
    actor_role: event.actor.role,
    facts,
    told: named(factTold),
    corrects: named(factCorrected),
    causation: event.causationId,
    programme_version: event.programmeVersion,
    rule_version: event.ruleVersion,
  };
};

const coded = ({ type, data }: CourseEvent): Row => {
  const all = new Map(Object.entries(data as Readonly<Record<string, JsonValue>>));
  return Object.fromEntries(timelineFacts[type].map((name) => [name, all.get(name) ?? null]));
};

/** Which field names the ledger fact that an event tells, or that it corrects. */
const factTold: FactNames = {
  ContactLogged: 'contact',
  BaselineMeasured: 'measurement',
  MeasurementReceived: 'measurement',
};
const factCorrected: FactNames = { ContactCorrected: 'contact', MeasurementCorrected: 'measurement' };
type FactNames = { readonly [Type in CourseEvent['type']]?: string };
