import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { permittedRole } from '#access';
import { takeNumbers } from '#event-store';
import type { Asker } from '../asker.ts';
import { Foundation } from '../foundation.ts';

/**
 * The addresses of someone's deadlines are counted like readable numbers: only the newest is good, and a database that was
 * restored leaps on, so that what was ended stays ended.
 */
export const calendarNumber = ({ person }: Asker): string => `calendar:${person.id}`;

/** Ends the addresses by which calendar programs read someone's deadlines, all of them. Throws `AccessDenied`. */
export class EndCalendarAddresses extends Command<void> {
  constructor(readonly asker: Asker) {
    super();
  }
}

@CommandHandler(EndCalendarAddresses)
export class EndCalendarAddressesHandler implements ICommandHandler<EndCalendarAddresses> {
  constructor(private readonly foundation: Foundation) {}

  async execute({ asker }: EndCalendarAddresses): Promise<void> {
    permittedRole(asker, 'ReadWorklist');
    await takeNumbers(this.foundation.pool, asker.person.tenant, calendarNumber(asker));
  }
}
