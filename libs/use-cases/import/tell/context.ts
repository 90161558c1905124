import type { LocalDate, Role, SubjectId } from '#kernel';
import type { Catalogue, ProgrammeVersion } from '#programmes';
import type { GivenCommand } from '../../given-command.ts';
import type { DatedCommand } from '../dated-command.ts';
import { problem, type Problem } from '../problem.ts';
import { headingOf, type ReadRow } from '../row.ts';
import type { FieldProblem } from '../columns.ts';

/** What turning rows into commands needs to know beside the rows. */
export interface TellContext {
  readonly catalogue: Catalogue;
  /** The version the course is or will be pinned to. */
  readonly programme: ProgrammeVersion;
  readonly mentee: SubjectId;
  /** The sign-in id behind an e-mail; an id stays what it is; undefined for what is neither. */
  readonly staff: (text: string) => string | undefined;
  /** The mentor behind a number; undefined when no such mentor is known. */
  readonly mentor: (number: string) => SubjectId | undefined;
  /** The id of what a row tells of: the same each time the row is read. */
  readonly idOf: (row: ReadRow) => string;
}

/** Collects what one row says, date by date; a cell that is empty says nothing. */
export const say = (row: ReadRow) => {
  const commands: DatedCommand[] = [];
  const problems: FieldProblem[] = [];
  const wrong = (field: string, what: Problem) => {
    problems.push({ field: headingOf(row.file, field), problem: what });
  };
  return {
    happened: (field: string, on: LocalDate | null, given: GivenCommand, as?: Role) => {
      if (on !== null) commands.push({ on, given, row, field, ...(as && { as }) });
    },
    wrong,
    /** The first column only means something with the second. */
    needs: (field: string, value: unknown, other: string, otherValue: unknown) => {
      if (value !== null && otherValue === null) wrong(other, neededWith(headingOf(row.file, field)));
    },
    told: () => (problems.length > 0 ? { problems } : { commands }),
  };
};

const neededWith = (heading: string): Problem =>
  problem(
    'CELL_NEEDED_WITH',
    `Feltet skal udfyldes, når "${heading}" er det.`,
    `The field must be filled in when "${heading}" is.`,
  );
