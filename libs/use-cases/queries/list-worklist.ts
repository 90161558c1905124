import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { localDateOf } from '#calendar';
import { withTenant } from '#event-store';
import type { LocalDate } from '#kernel';
import type { LocalText } from '#programmes';
import {
  countWorklist,
  readWorklist,
  type WorklistFilter,
  type WorklistLine,
  type When,
} from '#views/read-worklist';
import type { Page, Paging } from '#views/reading';
import type { Asker } from '../asker.ts';
import { Foundation } from '../foundation.ts';
import { hiddenFrom } from './hidden-from.ts';
import { cutFor, type Whose } from './cut.ts';
import { whatToDo } from './what-to-do.ts';

/** A line with what is to be done, in the words of the reminders; null where no one is asked for anything. */
type WorklistTask = WorklistLine & { readonly what: LocalText | null };

export interface WorklistView extends Page<WorklistTask> {
  readonly whose: Whose;
  /** The day it was read on: what overdue is counted by. */
  readonly at: LocalDate;
  /** Of each time, whichever is shown. */
  readonly counts: Readonly<Record<When, number>>;
}

/** What is to be done within the reader's scope, the most overdue first. Throws `AccessDenied`, `BeyondScope`. */
export class ListWorklist extends Query<WorklistView> {
  constructor(
    readonly asker: Asker,
    readonly whose: Whose | undefined,
    readonly filter: Pick<WorklistFilter, 'phase' | 'rule' | 'when'>,
    readonly paging: Paging,
  ) {
    super();
  }
}

@QueryHandler(ListWorklist)
export class ListWorklistHandler implements IQueryHandler<ListWorklist> {
  constructor(private readonly foundation: Foundation) {}

  async execute({
    asker,
    whose: asked,
    filter: { when, ...filter },
    paging,
  }: ListWorklist): Promise<WorklistView> {
    const { role, whose, cut } = cutFor(asker, 'ReadWorklist', asked);
    const { pool, ports } = this.foundation;
    const today = localDateOf(await ports.store.now());
    const day = { today, calendar: ports.calendar };
    const { team, staff } = cut;
    const without = hiddenFrom(role, ports.catalogue);
    const anyTime = {
      ...filter,
      without,
      ...(team !== undefined && { team }),
      ...(staff !== undefined && { staff }),
    };
    return withTenant(pool, asker.person.tenant, async (tx) => {
      const { entries, next } = await readWorklist(tx, day, { ...anyTime, ...(when && { when }) }, paging);
      return {
        whose,
        at: today,
        entries: entries.map((line) => ({ ...line, what: whatToDo(role, line) })),
        next,
        counts: await countWorklist(tx, day, anyTime),
      };
    });
  }
}
