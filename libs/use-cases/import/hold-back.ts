import type { FieldProblem } from './columns.ts';
import { problem } from './problem.ts';
import type { Reporter } from './report.ts';
import type { BadRow, ReadRow } from './row.ts';
import { headingOf } from './row.ts';
import type { DecidedHistory } from './decide-history.ts';

type Refused = DecidedHistory['refused'][number];

/** A rule's no, at the cell that asked for it. */
export const refusedField = ({ command, refusal }: Refused): FieldProblem => ({
  field: headingOf(command.row.file, command.field),
  problem: refusal,
});

/** Rejects the rows that are wrong, and with them every other row of the course. */
export const holdBack = (
  reporter: Reporter,
  wrong: ReadonlyMap<ReadRow | BadRow, readonly FieldProblem[]>,
  rows: readonly ReadRow[],
): void => {
  const [first] = wrong.keys();
  for (const [row, problems] of wrong) reporter.rejected(row, problems);
  for (const row of rows)
    if (!wrong.has(row)) reporter.rejected(row, [{ field: null, problem: heldBack(first) }]);
  reporter.course('heldBack');
};

const heldBack = (by: ReadRow | BadRow | undefined) =>
  problem(
    'COURSE_HELD_BACK',
    `Forløbet venter på ${by?.file.name ?? 'en anden fil'} linje ${by?.line ?? '?'}.`,
    `The course waits for ${by?.file.name ?? 'another file'} line ${by?.line ?? '?'}.`,
  );
