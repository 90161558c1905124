import type { Course } from '#courses';
import { programmeVersion, type ProgrammeVersion } from '#programmes';
import type { CommandPorts } from './command-ports.ts';

/** The programme version a course is pinned to. Throws when the catalogue has lost it: versions are never taken out. */
export const pinnedProgramme = (
  { ports }: { readonly ports: Pick<CommandPorts, 'catalogue'> },
  { programme }: Pick<Course, 'programme'>,
): ProgrammeVersion => {
  const pinned = programmeVersion(ports.catalogue, programme.id, programme.version);
  if (pinned === undefined) throw new Error(`The catalogue lacks ${programme.id}@${programme.version}`);
  return pinned;
};
