import { millisecondsBetween } from '#calendar';
import { hasEnded, phaseOf } from '#courses';
import type { Phase } from '#courses';
import { dueSteps, nextWake, obligations, spreadOf } from '#courses/obligations';
import type { Obligation, PlannedStep } from '#courses/obligations';
import { isOutage } from '#event-store';
import type { Actor, Instant } from '#kernel';
import { programmeRef } from '#programmes';
import type { CommandPorts } from '../command-ports.ts';
import { courseStream } from '../course-commands.ts';
import type { CourseCommands, LoadedCourse } from '../course-commands.ts';
import { pinnedProgramme } from '../pinned-programme.ts';
import { TooBusy } from '../execute-command.ts';
import type { CourseWakes } from './course-wakes.ts';
import { systemCommand } from './system-command.ts';

export interface TickPorts {
  readonly ports: CommandPorts;
  readonly courses: CourseCommands;
  readonly wakes: CourseWakes;
  /** Reminders of one morning are spread over so many minutes, by the course's id; 0 = all at once. */
  readonly spreadMinutes: number;
  /** Told of a course whose history cannot be read, at each try. */
  readonly onUnreadable?: (tenant: string, courseId: string, error: unknown) => void;
  /** Told of a step that was due and could not be taken: a rule refused it. */
  readonly onStuck: (tenant: string, courseId: string, identity: string, why: string) => void;
  /** Told of a step that was taken, with the id that its events carry. */
  readonly onTaken?: (tenant: string, courseId: string, identity: string, correlationId: string) => void;
}

/** What a look at a course found. `waitMs` is a duration, because the application's clock may run ahead of the real one. */
export interface Ticked {
  readonly phase: Phase;
  readonly programme: string;
  /** What comes next and, by the application's clock, when. */
  readonly next: { readonly obligation: string; readonly due: Instant } | null;
  readonly waitMs: number | null;
  readonly ended: boolean;
}

/** A workflow for a course that is not in the log: it was restored to an earlier moment. */
export class NoSuchCourse extends Error {
  override readonly name = 'NoSuchCourse';
}

const itself: Actor = { id: 'system:course', role: 'system' };

/** How soon a step that could not be taken is tried again. */
const stuckMs = 5 * 60_000;

/** Others may act at the same moment: look again, so often at most, before a step counts as stuck. */
const triesOfAStep = 5;

/**
 * Does everything that is due about a course, in the order of time, through the same door as a person, and says what comes next.
 * Safe to repeat and to run twice at once: each step's command id is its own, so each is taken once.
 */
export const createTickCourse =
  (tick: TickPorts) =>
  async (tenant: string, courseId: string): Promise<Ticked> => {
    const tries = new Map<string, number>();
    const triesOf = ({ step }: PlannedStep): number => tries.get(step.identity) ?? 0;
    for (;;) {
      const view = await look(tick, tenant, courseId).catch((error: unknown) =>
        tellUnreadable(tick, tenant, courseId, error),
      );
      const due = dueSteps(view.duties, view.course, view.now, tick.ports.calendar);
      const next = due.find((step) => triesOf(step) < triesOfAStep);
      if (next === undefined) return answer(tick, tenant, courseId, view, due);
      const why = await take(tick, tenant, courseId, next);
      if (why === undefined) continue;
      tries.set(next.step.identity, triesOf(next) + 1);
      if (triesOf(next) === triesOfAStep) tick.onStuck(tenant, courseId, next.step.identity, why);
    }
  };

/**
 * A history that cannot be read, because it is impossible or a newer program wrote it, is noted as looked at: the others are
 * not kept waiting for it. The workflow goes on asking, so that it goes on by itself when it can be read.
 */
const tellUnreadable = async (
  { ports, wakes, onUnreadable }: TickPorts,
  tenant: string,
  courseId: string,
  error: unknown,
): Promise<never> => {
  if (!isOutage(error) && !(error instanceof NoSuchCourse)) {
    const { version } = await ports.store.load(tenant, courseStream(courseId));
    await wakes.note(tenant, { courseId, version, wakeAt: null, ended: false });
    onUnreadable?.(tenant, courseId, error);
  }
  throw error;
};

type View = LoadedCourse & { readonly duties: readonly Obligation[] };

const look = async (
  { ports, courses, spreadMinutes }: TickPorts,
  tenant: string,
  courseId: string,
): Promise<View> => {
  const loaded = await courses.load(tenant, courseId);
  if (loaded === undefined) throw new NoSuchCourse(`There is no course ${courseId} in ${tenant}`);
  const spread = spreadMinutes === 0 ? 0 : spreadOf(courseId) % (spreadMinutes * 60_000);
  const programme = pinnedProgramme({ ports }, loaded.course);
  const duties = obligations(loaded.course, programme, ports.calendar, ports.catalogue.legalRules, spread);
  return { ...loaded, duties };
};

/** Undefined when it is done; else why not: someone was faster, or a rule says no. */
const take = async (
  { courses, onTaken }: TickPorts,
  tenant: string,
  courseId: string,
  planned: PlannedStep,
): Promise<string | undefined> => {
  const commandId = `${courseId}:${planned.step.identity}`;
  try {
    const result = await courses.execute({
      tenant,
      actor: itself,
      courseId,
      commandId,
      correlationId: commandId,
      ...systemCommand(planned),
    });
    if (result.kind === 'accepted') {
      if (result.repeated) return 'repeated';
      onTaken?.(tenant, courseId, planned.step.identity, commandId);
      return undefined;
    }
    return result.kind === 'refused' ? result.refusal.refused : result.kind;
  } catch (error) {
    if (error instanceof TooBusy) return 'busy';
    throw error;
  }
};

const answer = async (
  { ports, wakes }: TickPorts,
  tenant: string,
  courseId: string,
  { course, version, now, duties }: View,
  stuck: readonly PlannedStep[],
): Promise<Ticked> => {
  const ended = hasEnded(course);
  const next = ended ? undefined : nextWake(duties, course, now, ports.calendar);
  const held = ended ? undefined : stuck[0];
  const wakeAt = held?.step.at ?? next?.at ?? null;
  await wakes.note(tenant, { courseId, version, wakeAt, ended, lookedAt: now });
  const ahead = next === undefined ? null : Math.max(millisecondsBetween(now, next.at), 1);
  return {
    phase: phaseOf[course.state],
    programme: programmeRef(course.programme),
    next: next === undefined ? null : { obligation: describe(next), due: next.at },
    waitMs: held === undefined ? ahead : Math.min(ahead ?? stuckMs, stuckMs),
    ended,
  };
};

/** `followUp 2 mentor remind-due`. */
const describe = ({ obligation: { rule, ordinal, leg }, step: { step } }: PlannedStep): string =>
  `${rule} ${ordinal} ${leg} ${step}`;
