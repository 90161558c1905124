import { v5 } from 'uuid';
import type { SubjectId } from '#kernel';
import type { ProgrammeVersion } from '#programmes';
import type { Run } from './import-ports.ts';
import type { TellContext } from './tell/context.ts';

const namespace = '5d1f7c1e-93c8-4f5e-8a5e-2f0f5b0c9d37';

/** What the rows of a course are told with. An id of a row is made from its keyed mark, and tells nothing of it. */
export const tellContextOf = (run: Run, programme: ProgrammeVersion, mentee: SubjectId): TellContext => ({
  catalogue: run.ports.catalogue,
  programme,
  mentee,
  staff: run.staff,
  mentor: (number) => run.mentors.get(number)?.subject,
  idOf: (row) => v5([run.source, row.kind, run.marks.get(row)?.key ?? row.key].join('/'), namespace),
});
