import type { CourseAction } from '#access';
import type { LocalText } from '#calendar';
import { courseLifecycle } from '#courses/lifecycle';
import { targetsOf } from '#courses/leads-to';
import { open } from '#courses/lifecycle-groups';
import type { LocalDate } from '#kernel';
import type { AllowedCommand } from '#use-cases/queries/read-allowed';
import type { CourseView } from '#use-cases/queries/read-course';
import { commandPath, commandsForDuty, formPathForDuty } from '#messages/where-done';
import type { Task } from './tasks.ts';

/** A command that may be given now, and where. */
export interface Choice {
  readonly command: CourseAction;
  readonly path: string;
}

/** Commands that may not be given now, for one and the same reason. */
interface NotNow {
  readonly reason: LocalText;
  readonly commands: readonly CourseAction[];
}

/** What the reader can do, by importance. */
export interface CanDo {
  /** Settles what is to be done now, or next where nothing is. */
  readonly first: readonly Choice[];
  /** Settles what comes later, or leads the course on. */
  readonly near: readonly Choice[];
  readonly more: readonly Choice[];
  readonly notNow: readonly NotNow[];
}

/** More of them would hide the one that is looked for. */
const mostAtOnce = 6;

/** Sorts what is allowed by what is due, and what is not by why; what belongs to other roles is left out. */
export const canDo = (
  { id, at, course: { state } }: Pick<CourseView, 'id' | 'at' | 'course'>,
  tasks: readonly Task[],
  commands: readonly AllowedCommand[],
): CanDo => {
  const mine = commands.filter(({ role }) => role !== null);
  const allowed = mine.filter((each) => each.allowed).map(({ command }) => command);
  const first = firstOf(id, allowed, tasks.filter(hasCome(at)));
  const rest = allowed.filter((command) => first.every((choice) => choice.command !== command));
  const here = rest.filter((command) => !(command in open));
  const settles = new Set(tasks.flatMap(({ rule }) => commandsForDuty(rule)));
  const leadsOn = (command: CourseAction) => targetsIn(state, command).length > 0;
  const near =
    here.length <= mostAtOnce ? here : here.filter((command) => settles.has(command) || leadsOn(command));
  const choices = (some: readonly CourseAction[]) =>
    some.map((command) => ({ command, path: pathOf(id, command) }));
  return {
    first,
    near: choices(near.slice(0, mostAtOnce)),
    more: choices(rest.filter((command) => !near.slice(0, mostAtOnce).includes(command))),
    notNow: notNowOf(mine),
  };
};

const targetsIn = (state: CourseView['course']['state'], command: CourseAction) =>
  Object.entries<object>(courseLifecycle[state]).flatMap(([type, decide]) =>
    type === command ? targetsOf(decide) : [],
  );

/** The match is proposed on a page of its own, beside the candidates. */
const pathOf = (course: string, command: CourseAction): string =>
  command === 'ProposeMatch' ? `/console/courses/${course}/match` : commandPath(course, command);

/** What became of a meeting nobody can tell before its day. */
const hasCome =
  (at: LocalDate) =>
  ({ rule, due }: Task): boolean =>
    rule !== 'appointment' || due <= at;

/** What settles the open duties, each with its window filled in; where none is open, the one due first. */
const firstOf = (
  course: string,
  allowed: readonly CourseAction[],
  tasks: readonly Task[],
): readonly Choice[] => {
  const due = tasks.filter(({ isOpen }) => isOpen);
  const byCommand = new Map<CourseAction, string>();
  for (const duty of due.length > 0 ? due : tasks.slice(0, 1)) {
    for (const command of commandsForDuty(duty.rule))
      if (allowed.includes(command) && !byCommand.has(command))
        byCommand.set(command, formPathForDuty(command, { course, ...duty }));
  }
  return [...byCommand].map(([command, path]) => ({ command, path }));
};

const notNowOf = (mine: readonly AllowedCommand[]): readonly NotNow[] => {
  const byCode = new Map<string, NotNow>();
  for (const { command, reason } of mine) {
    if (reason === null) continue;
    const same = byCode.get(reason.code)?.commands ?? [];
    byCode.set(reason.code, { reason, commands: [...same, command] });
  }
  return [...byCode.values()];
};
