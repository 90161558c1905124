import { localDateOf } from '#calendar';
import { claimsOf, decideCourse, foldCourse, type Course, type CourseEvent } from '#courses';
import {
  isRefusal,
  type Actor,
  type Instant,
  type LocalDate,
  type Recorded,
  type Refusal,
  type StreamId,
} from '#kernel';
import type { JsonValue } from '#event-store';
import { programmeRef } from '#programmes';
import type { CommandPorts } from './command-ports.ts';
import { executeCommand, type Decided, type Executed, type History } from './execute-command.ts';
import { gatherFacts } from './gather-facts.ts';
import type { GivenCommand } from './given-command.ts';
import { newEvents } from './new-events.ts';
import { NotThere } from './not-there.ts';
import { recordRefusal } from './record-refusal.ts';

export interface CourseRequest {
  readonly tenant: string;
  readonly actor: Actor;
  readonly courseId: string;
  /** Once per tenant and actor. */
  readonly commandId: string;
  readonly correlationId: string;
  readonly causationId?: string;
  /** The version a person has seen (If-Match); left out by the system and on creation. */
  readonly expectedVersion?: number;
  /** The business date of what is told; today when left out. */
  readonly on?: LocalDate;
  readonly command: GivenCommand;
  /** What was said, where it is more than the command: a repeated command id must come with the same. */
  readonly content?: JsonValue;
}

export interface LoadedCourse {
  readonly course: Course;
  readonly version: number;
  readonly now: Instant;
}

export interface CourseCommands {
  /** Throws `NotThere`. */
  execute(request: CourseRequest): Promise<Executed>;
  /** The no that a command would get now, if any; nothing is recorded. Throws `NotThere`. */
  foresee(request: CourseRequest): Promise<Refusal | undefined>;
  load(tenant: string, courseId: string): Promise<LoadedCourse | undefined>;
}

export const courseStream = (courseId: string): StreamId => `course-${courseId}`;

/** Gives commands to courses, for persons, the tick and the import alike. A no to a person is recorded beside the course. */
export const createCourseCommands = (ports: CommandPorts): CourseCommands => ({
  execute: async (request) => {
    const { tenant, actor, courseId, command, on, content } = request;
    const stream = courseStream(courseId);
    const contentHash = await ports.contentHash(
      tenant,
      content ?? ({ stream, on: on ?? null, command } as unknown as JsonValue),
    );
    const result = await executeCommand(
      ports.store,
      { ...request, stream, contentHash },
      (history) => decide(ports, request, history),
      (key) => (key.startsWith('open:') ? alreadyOpen : undefined),
    );
    if (result.kind !== 'refused') return result;
    if (actor.role !== 'system')
      await recordRefusal(ports, {
        ...request,
        about: courseId,
        command: command.type,
        refusal: result.refusal,
      });
    return result;
  },
  foresee: async (request) => {
    const history = await ports.store.load(request.tenant, courseStream(request.courseId));
    const decided = await decide(ports, request, history);
    return 'refused' in decided ? decided : undefined;
  },
  load: async (tenant, courseId) => {
    const { events, version, now } = await ports.store.load(tenant, courseStream(courseId));
    const course = foldCourse(events as readonly Recorded<CourseEvent>[]);
    return course.state === 'notReferred' ? undefined : { course, version, now };
  },
});

const decide = async (
  ports: CommandPorts,
  { tenant, actor, courseId, command: given, on }: CourseRequest,
  { events: history, now }: History,
): Promise<Decided> => {
  const course = foldCourse(history as readonly Recorded<CourseEvent>[]);
  if (course.state === 'notReferred' && given.type !== 'SubmitReferral')
    throw new NotThere(courseStream(courseId));
  const date = on ?? localDateOf(now);
  const gathered = await gatherFacts(ports, { tenant, courseId, actor, on: date, now }, course, given);
  if ('refused' in gathered) return gathered;
  const decision = decideCourse(gathered.command, course);
  if (isRefusal(decision)) return decision;
  const basis = course.state === 'notReferred' ? null : course.legalBasis;
  return {
    events: newEvents(decision, now, history, {
      programmeVersion: programmeRef(gathered.programme),
      ...(basis === null ? {} : { ruleVersion: `${basis.rule}@${basis.version}` }),
    }),
    claims: claimsOf(courseId, course, decision),
  };
};

const alreadyOpen: Refusal = {
  refused: 'COURSE_ALREADY_OPEN',
  da: 'Borgeren har allerede et åbent forløb i denne ordning',
  en: 'The citizen already has an open course in this programme',
};
