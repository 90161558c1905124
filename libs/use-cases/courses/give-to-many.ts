import { AccessDenied, permittedRole, type CourseAction } from '#access';
import type { LocalDate, Refusal } from '#kernel';
import type { Asker } from '../asker.ts';
import { belongingOf } from '../course-belonging.ts';
import type { Foundation } from '../foundation.ts';
import type { GivenCommand } from '../given-command.ts';
import { idOfCommand } from '../id-of-command.ts';
import { eachAtMost } from '../time/at-most.ts';

/** What became of the command in one of many courses. */
export interface OneOfMany {
  readonly outcome: 'done' | 'unchanged' | 'refused' | 'denied';
  readonly refusal: Refusal | null;
  /** The last place in the log that was written. */
  readonly position?: number;
}

export interface ToOne {
  readonly courseId: string;
  readonly action: CourseAction;
  /** Of the whole request; `part` tells this course's command from the others'. */
  readonly commandId: string;
  readonly part: string;
  readonly on: LocalDate | null;
  readonly command: GivenCommand;
}

/** One course's part of what is asked of many. */
const giveToOne = async (
  { ports, courses }: Foundation,
  asker: Asker,
  { courseId, action, commandId, part, on, command }: ToOne,
): Promise<OneOfMany> => {
  const { tenant, id } = asker.person;
  try {
    const result = await courses.execute({
      tenant,
      actor: { id, roleOn: (known) => permittedRole(asker, action, belongingOf(known)) },
      courseId,
      commandId: await idOfCommand(ports, tenant, { id }, commandId, part),
      correlationId: asker.correlationId,
      ...(on !== null && { on }),
      command,
    });
    if (result.kind === 'refused') return { outcome: 'refused', refusal: result.refusal };
    return result.kind === 'accepted'
      ? { outcome: 'done', refusal: null, position: result.positions[1] }
      : { outcome: 'unchanged', refusal: null };
  } catch (error) {
    if (error instanceof AccessDenied) return { outcome: 'denied', refusal: null };
    throw error;
  }
};

/** A minute's work at the most. */
export const mostAtOnce = 500;

const together = 8;

export interface GivenToMany<Item> {
  /** In the order of the items. */
  readonly each: readonly { readonly item: Item; readonly became: Omit<OneOfMany, 'position'> }[];
  /** The last place in the log that was written. */
  readonly position: number | null;
}

/** Each is a command of its own, with an answer of its own: what one course refuses keeps no other one back. */
export const giveToMany = async <Item>(
  foundation: Foundation,
  asker: Asker,
  items: readonly Item[],
  toOne: (item: Item) => ToOne,
): Promise<GivenToMany<Item>> => {
  const answers = new Map<Item, OneOfMany>();
  await eachAtMost(together, items, async (item) => {
    answers.set(item, await giveToOne(foundation, asker, toOne(item)));
  });
  const positions = [...answers.values()].flatMap(({ position }) => position ?? []);
  return {
    each: items.flatMap((item) => {
      const answer = answers.get(item);
      return answer === undefined
        ? []
        : [{ item, became: { outcome: answer.outcome, refusal: answer.refusal } }];
    }),
    position: positions.length === 0 ? null : Math.max(...positions),
  };
};
