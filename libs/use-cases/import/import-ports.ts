import type { LocalDate, Instant, SubjectId } from '#kernel';
import type { MentorEvent } from '#mentors';
import type { Foundation } from '../foundation.ts';
import { idOfCommand } from '../id-of-command.ts';
import type { Places } from './places.ts';
import type { Reporter } from './report.ts';
import type { RowMark } from './row-register.ts';
import type { ReadRow } from './row.ts';

/** What an import stands on. */
export type ImportPorts = Pick<Foundation, 'ports' | 'pool' | 'keys' | 'courses'>;

/** One import under way. */
export interface Run extends ImportPorts {
  readonly tenant: string;
  readonly source: string;
  readonly dryRun: boolean;
  readonly now: Instant;
  readonly today: LocalDate;
  readonly reporter: Reporter;
  readonly places: Places;
  readonly marks: ReadonlyMap<ReadRow, RowMark>;
  /** The sign-in id behind an e-mail of the staff file; any other text stays what it is. */
  readonly staff: (text: string) => string;
  /** The mentors that are known, by number. */
  readonly mentors: Map<string, KnownMentor>;
}

export interface KnownMentor {
  readonly subject: SubjectId;
  readonly events: readonly MentorEvent[];
}

/** `import:csv`: whom events name when they come from files. */
export const importActor = (source: string): string => `import:${source}`;

/** The command id under which a number's person or course is made: the same number is the same one, in every folder. */
export const numberCommand = (kind: 'mentor' | 'mentee' | 'course', number: string): string =>
  `import-${kind}:${number}`;

const made = { mentor: 'person', mentee: 'person', course: 'course' } as const;

/** The id behind a number of a source's files. */
export const idOfNumber = (
  { ports, tenant, source }: Pick<Run, 'ports' | 'tenant' | 'source'>,
  kind: 'mentor' | 'mentee' | 'course',
  number: string,
): Promise<string> =>
  idOfCommand(ports, tenant, { id: importActor(source) }, numberCommand(kind, number), made[kind]);
