import type { Course } from '#courses';
import { hasEnded } from '#courses';
import type { Refusal } from '#kernel';
import { programmeVersion } from '#programmes';
import type { FieldProblem } from './columns.ts';
import { inOrder, type DatedCommand } from './dated-command.ts';
import { roleFor, signed } from './decide-history.ts';
import { files } from './files/index.ts';
import { refusedField } from './hold-back.ts';
import { importActor, type Run } from './import-ports.ts';
import { problem } from './problem.ts';
import { saveMarks } from './row-register.ts';
import type { ReadRow } from './row.ts';
import { tellContextOf } from './tell-context.ts';
import { tell, type CourseRow } from './tell/index.ts';

/**
 * Adds rows to a course that is there already, through the same commands that people give. A refused transition leaves
 * the transitions after it waiting; a fact that is refused leaves only its own row.
 */
export const continueCourse = async (
  run: Run,
  courseId: string,
  course: Course,
  rows: readonly CourseRow[],
): Promise<void> => {
  const programme = programmeVersion(run.ports.catalogue, course.programme.id, course.programme.version);
  const wrong = new Map<ReadRow, readonly FieldProblem[]>();
  const commands: DatedCommand[] = [];
  for (const row of rows) {
    if (row.kind === 'referrals' || programme === undefined || hasEnded(course)) {
      wrong.set(row, [{ field: null, problem: row.kind === 'referrals' ? known : ended }]);
      continue;
    }
    const told = tell(row, tellContextOf(run, programme, course.mentee));
    if ('problems' in told) wrong.set(row, told.problems);
    else commands.push(...told.commands);
  }
  let stuck: ReadRow | undefined;
  for (const command of inOrder(commands)) {
    const transition = files[command.row.kind].holdsBack;
    if (wrong.has(command.row)) continue;
    if (transition && stuck !== undefined && stuck !== command.row) {
      wrong.set(command.row, [{ field: null, problem: waits(stuck) }]);
      continue;
    }
    const refusal = programme && (await give(run, courseId, command, roleFor(command, programme)));
    if (refusal === undefined || command.given.type === 'SchedulePostFollowUp') continue;
    wrong.set(command.row, [refusedField({ command, refusal })]);
    if (transition) stuck = command.row;
  }
  const good = rows.filter((row) => !wrong.has(row));
  if (!run.dryRun)
    await saveMarks(
      run.pool,
      run.tenant,
      run.source,
      good.flatMap((row) => run.marks.get(row) ?? []),
    );
  for (const row of rows) {
    const problems = wrong.get(row);
    if (problems === undefined) run.reporter.imported(row);
    else run.reporter.rejected(row, problems);
  }
  if (good.length > 0) run.reporter.course('continued');
};

/** Gives one command, or in a dry run asks what it would be answered. */
const give = async (
  run: Run,
  courseId: string,
  { given, on, row, field }: DatedCommand,
  role: ReturnType<typeof roleFor>,
): Promise<Refusal | undefined> => {
  const { tenant, source, courses } = run;
  const loaded = given.type === 'SignAgreement' ? await courses.load(tenant, courseId) : undefined;
  const mark = run.marks.get(row);
  const attempt = 'side' in given ? `:${given.side}:${on}` : '';
  const request = {
    tenant,
    actor: { id: importActor(source), role },
    courseId,
    commandId: `import-row:${row.kind}:${mark?.key ?? row.key}:${field}:${given.type}${attempt}`,
    correlationId: `import-row:${row.kind}:${mark?.key ?? row.key}`,
    on,
    command: loaded === undefined ? given : signed(given, loaded.course),
  };
  if (run.dryRun) return courses.foresee(request);
  const result = await courses.execute(request);
  switch (result.kind) {
    case 'accepted':
    case 'unchanged':
      return undefined;
    case 'refused':
      return result.refusal;
    case 'stale':
    case 'keyReused':
      return changed;
  }
};

const known = problem(
  'COURSE_KNOWN',
  'Forløbet er allerede taget over. Ret det i Forløb.',
  'The course has been taken over already. Correct it in Forløb.',
);
const ended = problem(
  'COURSE_ENDED',
  'Forløbet er endt; intet kan føjes til.',
  'The course has ended; nothing can be added.',
);
const changed = problem(
  'ROW_CHANGED',
  'Rækken er importeret før med et andet indhold. Ret den i Forløb.',
  'The row was imported before with other content. Correct it in Forløb.',
);
const waits = (row: ReadRow) =>
  problem(
    'COURSE_HELD_BACK',
    `Rækken venter på ${row.file.name} linje ${row.line}.`,
    `The row waits for ${row.file.name} line ${row.line}.`,
  );
