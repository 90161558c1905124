import { Injectable } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import type { PersonRole, SignedIn } from '#access';
import type { Asker } from '#use-cases/asker';
import { ReadCalendarNumber } from '#use-cases/queries/read-calendar-number';
import type { Language } from '../../language/language.ts';
import { ConsoleSettings } from '../../session/console-settings.ts';
import { createSeal } from '../../session/seal.ts';
import { calendarFeed } from './calendar-path.ts';

/** A calendar program has no session, and nobody is asked again meanwhile whether this person still works here. */
const goodForDays = 180;

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
  ) {
    this.seal = createSeal<Right>(settings.sessionKeys, 'calendar');
    this.origin = settings.origin;
  }

  /** Throws `AccessDenied` for someone without a worklist. */
  async make(asker: Asker, language: Language): Promise<{ readonly address: string; readonly until: Date }> {
    const { role, number } = await this.queries.execute(new ReadCalendarNumber(asker));
    const until = new Date(Date.now() + goodForDays * 24 * 3_600_000);
    const right = { person: asker.person, role, language, number };
    const key = await this.seal.close(right, Math.floor(until.getTime() / 1_000));
    return { address: `${this.origin}${calendarFeed}?key=${key}`, until };
  }

  /** Undefined when it is none of ours, has run out, or was ended. */
  async open(
    key: string,
    correlationId: string,
  ): Promise<{ readonly asker: Asker; readonly language: Language } | undefined> {
    const right = await this.seal.open(key);
    if (right === undefined) return undefined;
    const { person, role, language } = right;
    const asker = { person, chosen: role, correlationId };
    const { number } = await this.queries.execute(new ReadCalendarNumber(asker));
    return number === right.number ? { asker, language } : undefined;
  }
}
