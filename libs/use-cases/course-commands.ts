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
}

export interface LoadedCourse {
  readonly course: Course;
  readonly version: number;
  readonly now: Instant;
}

export interface CourseCommands {
  execute(request: CourseRequest): Promise<Executed | { readonly kind: 'notFound' }>;
  load(tenant: string, courseId: string): Promise<LoadedCourse | undefined>;
}

export const courseStream = (courseId: string): StreamId => `course-${courseId}`;

/** Gives commands to courses, for persons, the tick and the import alike. A no to a person is recorded beside the course. */
export const createCourseCommands = (ports: CommandPorts): CourseCommands => ({
  execute: async (request) => {
    const { tenant, actor, courseId, command, on } = request;
    const stream = courseStream(courseId);
    const contentHash = await ports.contentHash(tenant, {
      stream,
      on: on ?? null,
      command,
    } as unknown as JsonValue);
    const result = await executeCommand(
      ports.store,
      { ...request, stream, contentHash },
      (history) => decide(ports, request, history),
      (key) => (key.startsWith('open:') ? alreadyOpen : undefined),
    );
    if (result.kind !== 'refused') return result;
    if (result.refusal === noSuchCourse) return { kind: 'notFound' };
    if (actor.role !== 'system')
      await recordRefusal(ports, {
        ...request,
        about: courseId,
        command: command.type,
        refusal: result.refusal,
      });
    return result;
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
  if (course.state === 'notReferred' && given.type !== 'SubmitReferral') return noSuchCourse;
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
    claims: claimsOf(courseId, course, decision, gathered.freePlace),
  };
};

const noSuchCourse: Refusal = {
  refused: 'COURSE_NOT_FOUND',
  da: 'Forløbet findes ikke',
  en: 'There is no such course',
};

const alreadyOpen: Refusal = {
  refused: 'COURSE_ALREADY_OPEN',
  da: 'Borgeren har allerede et åbent forløb i denne ordning',
  en: 'The citizen already has an open course in this programme',
};
