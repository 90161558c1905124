import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { permittedRole, type PersonRole } from '#access';
import { lastNumber, withTenant } from '#event-store';
import type { Asker } from '../asker.ts';
import { Foundation } from '../foundation.ts';
import { calendarNumber } from '../people/end-calendar-addresses.ts';

export interface CalendarNumber {
  /** In which he has a worklist. */
  readonly role: PersonRole;
  /** The one that his addresses must carry; 0 until he has ended some. */
  readonly number: number;
}

/** By which number the addresses of someone's deadlines are good now. Throws `AccessDenied`. */
export class ReadCalendarNumber extends Query<CalendarNumber> {
  constructor(readonly asker: Asker) {
    super();
  }
}

@QueryHandler(ReadCalendarNumber)
export class ReadCalendarNumberHandler implements IQueryHandler<ReadCalendarNumber> {
  constructor(private readonly foundation: Foundation) {}

  async execute({ asker }: ReadCalendarNumber): Promise<CalendarNumber> {
    const role = permittedRole(asker, 'ReadWorklist');
    const { tenant } = asker.person;
    return withTenant(this.foundation.pool, tenant, async (tx) => ({
      role,
      number: await lastNumber(tx, tenant, calendarNumber(asker)),
    }));
  }
}
