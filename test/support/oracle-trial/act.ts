import type { Course } from '#courses';
import type { LocalDate, Role } from '#kernel';
import type { Catalogue, ProgrammeVersion } from '#programmes';
import type { GivenCommand } from '#use-cases/given-command';
import type { Random } from '../random.ts';

/** A command by someone, about today or, dated back, an earlier day. */
export interface Act {
  readonly command: GivenCommand;
  readonly as: Role;
  readonly on?: LocalDate;
}

/** A window that somebody has been reminded of. */
export interface Asked {
  readonly rule: string;
  readonly ordinal: number;
  readonly leg: string;
}

/** What people know when they decide what to do next. */
export interface Present {
  readonly random: Random;
  readonly programme: ProgrammeVersion;
  readonly catalogue: Catalogue;
  readonly course: Course;
  readonly today: LocalDate;
  readonly mentor: string;
  readonly asked: readonly Asked[];
  /** An id that nothing has had yet. */
  readonly fresh: () => string;
}

/** Something that someone does, today unless it is told about an earlier day. */
export const act = (as: Role, command: GivenCommand, on?: LocalDate): Act => ({
  command,
  as,
  ...(on === undefined ? {} : { on }),
});

/** Who decides: the caseworker where a statute rules. */
export const decider = ({ programme }: Present): Role =>
  programme.grantRequired.value ? 'caseworker' : 'coordinator';

/** The coordinator writes down what the two have said. */
export const byPhone = 'Sagt i telefonen';
