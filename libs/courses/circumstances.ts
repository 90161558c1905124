import type { Calendar } from '#calendar';
import type { Instant, LocalDate, Role } from '#kernel';
import type { Instrument, LegalRuleVersion, ProgrammeVersion } from '#programmes';

/** What the decision may know of the world: it comes in with the command, so that deciding stays pure. */
export interface Circumstances {
  /** The business date of what is told; today unless dated back. */
  readonly on: LocalDate;
  readonly today: LocalDate;
  readonly now: Instant;
  /** Who acts: the sign-in's subject or a system actor, and the role in which. */
  readonly actor: string;
  readonly role: Role;
  readonly courseId: string;
  readonly programme: ProgrammeVersion;
  /** Every version of every legal rule; which one holds is looked up by date. */
  readonly rules: readonly LegalRuleVersion[];
  readonly instruments: readonly Instrument[];
  readonly calendar: Calendar;
}

/** A command: its own data, and the circumstances in which it is given. */
export type Command<Type extends string, Data extends object = object> = {
  readonly type: Type;
} & Circumstances &
  Readonly<Data>;
