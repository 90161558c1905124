import type { LocalDate, Instant, SubjectId } from '#kernel';
import type { MentorEvent } from '#mentors';
import type { Foundation } from '../foundation.ts';
import { idOfCommand } from '../id-of-command.ts';
import type { TakeFrames } from './frames.ts';
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
  readonly takeFrames: TakeFrames;
  readonly marks: ReadonlyMap<ReadRow, RowMark>;
  /** The sign-in id behind an e-mail of the staff file; an id stays what it is; undefined for what is neither. */
  readonly staff: (text: string) => string | undefined;
  /** The mentors that are known, by number. */
  readonly mentors: Map<string, KnownMentor>;
}

export interface KnownMentor {
  readonly subject: SubjectId;
  readonly events: readonly MentorEvent[];
}

/** `import:csv`: whom events name when they come from files. */
export const importActor = (source: string): string => `import:${source}`;

type Numbering = Pick<Run, 'ports' | 'tenant' | 'source'>;

/**
 * The command id under which a number's person or course is made: the same number is the same one, in every folder.
 * Keyed: someone's number in other files tells who he is, and belongs in the vault.
 */
export const numberCommand = async (
  { ports, tenant }: Omit<Numbering, 'source'>,
  kind: keyof typeof made,
  number: string,
): Promise<string> => {
  const hash = await ports.contentHash(tenant, ['import-number', kind, number]);
  return `import-${kind}:${hash.slice(0, 32)}`;
};

const made = { mentor: 'person', mentee: 'person', course: 'course' } as const;

/** The id behind a number of a source's files. */
export const idOfNumber = async (
  run: Numbering,
  kind: keyof typeof made,
  number: string,
): Promise<string> => {
  const { ports, tenant, source } = run;
  const commandId = await numberCommand(run, kind, number);
  return idOfCommand(ports, tenant, { id: importActor(source) }, commandId, made[kind]);
};
