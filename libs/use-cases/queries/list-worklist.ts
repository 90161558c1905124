import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { seesDuty, seesOf, type PersonRole } from '#access';
import { localDateOf } from '#calendar';
import { withTenant } from '#event-store';
import type { LocalDate } from '#kernel';
import { ruleNames } from '#programmes';
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
import { cutFor, type Whose } from './cut.ts';

export interface WorklistView extends Page<WorklistLine> {
  readonly whose: Whose;
  /** The day it was read on: what overdue is counted by. */
  readonly at: LocalDate;
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

  async execute({ asker, whose: asked, filter, paging }: ListWorklist): Promise<WorklistView> {
    const { role, whose, cut } = cutFor(asker, 'ReadWorklist', asked);
    const { pool, ports } = this.foundation;
    const today = localDateOf(await ports.store.now());
    const day = { today, calendar: ports.calendar };
    const { team, staff } = cut;
    const without = this.hiddenFrom(role);
    const wanted = {
      ...filter,
      without,
      ...(team !== undefined && { team }),
      ...(staff !== undefined && { staff }),
    };
    return withTenant(pool, asker.person.tenant, async (tx) => ({
      whose,
      at: today,
      ...(await readWorklist(tx, day, wanted, paging)),
      counts: await countWorklist(tx, day, wanted),
    }));
  }

  /** What one who sees a programme's status only is not told of. */
  private hiddenFrom(role: PersonRole): NonNullable<WorklistFilter['without']> {
    const statusOnly = this.foundation.ports.catalogue.programmes.filter(
      ({ schemeKind, feedbackScope }) => seesOf(role, schemeKind, feedbackScope.value) === 'status-only',
    );
    return {
      programmes: statusOnly.map(({ id }) => id),
      rules: ruleNames.filter((rule) => !seesDuty(rule, 'status-only')),
    };
  }
}
