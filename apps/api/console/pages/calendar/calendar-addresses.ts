import { Injectable } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { becomeCalendarOwner, rolesLastSeen, type PersonRole, type SignedIn } from '#access';
import type { Asker } from '#use-cases/asker';
import { Foundation } from '#use-cases/foundation';
import { ReadCalendarNumber } from '#use-cases/queries/read-calendar-number';
import type { Language } from '../../language/language.ts';
import { ConsoleSettings } from '../../session/console-settings.ts';
import { createSeal } from '../../session/seal.ts';
import { calendarFeed } from './calendar-path.ts';

/** A calendar program has no session, and keeps what it was given. */
const goodForDays = 180;

/** Nobody tells us who has left; who still works here signs in now and then, longer holidays aside. */
const asLongAsSeenWithinDays = 35;

/** What the address carries: who, in which role, in which language, and the number that is good as long as it is his newest. */
interface Right {
  readonly person: SignedIn;
  readonly role: PersonRole;
  readonly language: Language;
  readonly number: number;
}

/** The addresses by which calendar programs read someone's deadlines; each holds its own right, sealed. Injected by this class. */
@Injectable()
export class CalendarAddresses {
  private readonly seal;
  private readonly origin;

  constructor(
    settings: ConsoleSettings,
    private readonly queries: QueryBus,
    private readonly foundation: Foundation,
  ) {
    this.seal = createSeal<Right>(settings.sessionKeys, 'calendar');
    this.origin = settings.origin;
  }

  /** Throws `AccessDenied` for someone without a worklist. */
  async make(asker: Asker, language: Language): Promise<{ readonly address: string; readonly until: Date }> {
    const { role, number } = await this.queries.execute(new ReadCalendarNumber(asker));
    await becomeCalendarOwner(this.foundation.pool, asker.person, goodForDays);
    const until = new Date(Date.now() + goodForDays * 24 * 3_600_000);
    const right = { person: asker.person, role, language, number };
    const key = await this.seal.close(right, Math.floor(until.getTime() / 1_000));
    return { address: `${this.origin}${calendarFeed}?key=${key}`, until };
  }

  /**
   * Undefined when it is none of ours, has run out or was ended; and as long as its owner has not signed in of late, or had its
   * role no more when he did.
   */
  async open(
    key: string,
    correlationId: string,
  ): Promise<{ readonly asker: Asker; readonly language: Language } | undefined> {
    const right = await this.seal.open(key);
    if (right === undefined) return undefined;
    const { role, language } = right;
    const roles = await rolesLastSeen(this.foundation.pool, right.person, asLongAsSeenWithinDays);
    if (!roles.includes(role)) return undefined;
    const asker = { person: { ...right.person, roles }, chosen: role, correlationId };
    const { number } = await this.queries.execute(new ReadCalendarNumber(asker));
    return number === right.number ? { asker, language } : undefined;
  }
}
