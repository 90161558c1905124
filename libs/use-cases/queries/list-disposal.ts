import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { permittedRole } from '#access';
import { addDays, daysInMonth, localDateOf, monthOf } from '#calendar';
import { disposalDates, type DisposalDate } from '#courses';
import { withTenant } from '#event-store';
import type { LocalDate } from '#kernel';
import { organisationOf } from '#programmes';
import { countDisposal, readDisposal, type DisposalEntry } from '#views/read-disposal';
import type { Page, Paging } from '#views/reading';
import type { Asker } from '../asker.ts';
import { Foundation } from '../foundation.ts';

/** A course with the day on which each class of its data falls due. */
type DisposalLine = DisposalEntry & { readonly due: readonly DisposalDate[] };

export interface DisposalView extends Page<DisposalLine> {
  /** The list holds what falls due up to and with this day. */
  readonly until: LocalDate;
  readonly count: number;
}

/** The last day of a date's month. */
export const endOfMonth = (date: LocalDate): LocalDate =>
  addDays(`${monthOf(date)}-01`, daysInMonth(monthOf(date)) - 1);

/** What is to be disposed of by the end of this month, without names. Throws `AccessDenied`. */
export class ListDisposal extends Query<DisposalView> {
  constructor(
    readonly asker: Asker,
    readonly paging: Paging,
  ) {
    super();
  }
}

@QueryHandler(ListDisposal)
export class ListDisposalHandler implements IQueryHandler<ListDisposal> {
  constructor(private readonly foundation: Foundation) {}

  async execute({ asker, paging }: ListDisposal): Promise<DisposalView> {
    permittedRole(asker, 'ReadDisposal');
    const { ports, pool } = this.foundation;
    const { tenant } = asker.person;
    const { retention } = organisationOf(ports.catalogue, tenant);
    const until = endOfMonth(localDateOf(await ports.store.now()));
    return withTenant(pool, tenant, async (tx) => {
      const { entries, next } = await readDisposal(tx, retention, until, paging);
      return {
        until,
        count: await countDisposal(tx, retention, until),
        entries: entries.map((entry) => ({
          ...entry,
          due: disposalDates(entry.keptFrom, retention, ports.calendar),
        })),
        next,
      };
    });
  }
}
