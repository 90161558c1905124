import { programmeVersion, type ProgrammeVersion } from '#programmes';
import type { Ground } from './ground.ts';

/** The programme version that the course is pinned to. Throws when the catalogue has lost it: versions are never taken out. */
export const programmeOf = ({ catalogue, view: { course } }: Ground): ProgrammeVersion => {
  const { id, version } = course.programme;
  const pinned = programmeVersion(catalogue, id, version);
  if (pinned === undefined) throw new Error(`The catalogue lacks ${id}@${version}`);
  return pinned;
};
