import { localDateOf } from '#calendar';
import { foldCourse, type CourseEvent } from '#courses';
import { takeNumbers } from '#event-store';
import type { Recorded } from '#kernel';
import type { MentorEvent } from '#mentors';
import { groupBy } from '#views/group-by';
import { courseStream } from '../course-commands.ts';
import { staffIdPattern } from '../plain-words.ts';
import { eachAtMost } from '../time/at-most.ts';
import { continueCourse } from './continue-course.ts';
import { files } from './files/index.ts';
import { holdBack } from './hold-back.ts';
import { importCourse } from './import-course.ts';
import { importMentor } from './import-mentor.ts';
import { importStaff } from './import-staff.ts';
import { idOfNumber, importActor, numberCommand, type ImportPorts, type Run } from './import-ports.ts';
import { createTakeFrames } from './frames.ts';
import { createPlaces } from './places.ts';
import { problem } from './problem.ts';
import { readFolder, type Folder } from './read-folder.ts';
import { writeRejected } from './rejected-files.ts';
import { createReporter, type ImportReport } from './report.ts';
import { markId, markOf, readMarks, saveMarks, type RowMark } from './row-register.ts';
import type { BadRow, ReadRow } from './row.ts';
import type { CourseRow } from './tell/index.ts';

export interface ImportRequest {
  readonly tenant: string;
  readonly folder: string;
  /** Whose files these are: rows and numbers are known by it from folder to folder. */
  readonly source: string;
  readonly dryRun: boolean;
  /** Told how many rows are done, of how many. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** Few enough that people's commands are not kept waiting behind an import. */
const side = 16;

/**
 * Imports a folder of CSV files. Nothing goes in when a file cannot be read. Rejected rows are written to
 * `<folder>/rejected` (not in a dry run). Throws when folder, database or keys cannot be reached.
 */
export const importFolder = async (
  parts: ImportPorts,
  { tenant, folder, source, dryRun, onProgress = () => undefined }: ImportRequest,
): Promise<ImportReport> => {
  const read = await readFolder(folder);
  const reporter = createReporter();
  if (read.problems.length > 0) return reporter.report(dryRun, read.problems);
  const marks = new Map<ReadRow, RowMark>();
  for (const row of read.rows) marks.set(row, await markOf(parts.keys, tenant, row));
  const now = await parts.ports.store.now();
  const run: Run = {
    ...parts,
    tenant,
    source,
    dryRun,
    now,
    today: localDateOf(now),
    reporter,
    marks,
    places: createPlaces((prefix) => parts.ports.claimsHeld(tenant, prefix)),
    takeFrames: createTakeFrames(),
    staff: staffOf(read.rows),
    mentors: new Map(),
  };
  const fresh = await freshRows(run, read);
  let done = read.rows.length + read.bad.length - fresh.length;
  const total = read.rows.length + read.bad.length;
  const progress = (rows: number) => {
    done += rows;
    onProgress(Math.min(done, total), total);
  };
  progress(0);

  await importStaff(
    run,
    fresh.filter((row): row is ReadRow<'staff'> => row.kind === 'staff'),
  );
  const mentorRows = fresh.filter((row): row is ReadRow<'mentors'> => row.kind === 'mentors');
  await eachAtMost(side, mentorRows, async (row) => {
    await importMentor(run, row);
    progress(1);
  });
  await learnMentors(run, read.rows);

  const courseRows = fresh.filter((row): row is CourseRow => row.kind !== 'mentors' && row.kind !== 'staff');
  const bad = groupBy(read.bad, ({ course }) => course);
  const numbers = new Set([...courseRows.map(({ row }) => row.course), ...bad.keys()]);
  const rowsOf = groupBy(courseRows, ({ row }) => row.course);
  await eachAtMost(side, numbers, async (number) => {
    const rows = number === null ? [] : (rowsOf.get(number) ?? []);
    const wrong = bad.get(number) ?? [];
    if (number === null) for (const row of wrong) reporter.rejected(row, row.problems);
    else await oneCourse(run, number, rows, wrong);
    progress(rows.length + wrong.length);
  });
  if (!dryRun) {
    await keepNumbersAhead(run, courseRows);
    await writeRejected(folder, reporter.rejectedRows());
  }
  return reporter.report(dryRun);
};

/** E-mails are matched whatever their case. */
const staffOf = (rows: readonly ReadRow[]) => {
  const ids = new Map(
    rows.flatMap((row) => (row.kind === 'staff' ? [[row.row.email.toLowerCase(), row.row.id]] : [])),
  );
  const isId = new RegExp(staffIdPattern, 'u');
  return (text: string) => ids.get(text.toLowerCase()) ?? (isId.test(text) ? text : undefined);
};

/** The rows that have not gone in before; the others are reported as unchanged, or as changed. */
const freshRows = async (run: Run, { rows }: Folder): Promise<readonly ReadRow[]> => {
  const before = await readMarks(run.pool, run.tenant, run.source, [...run.marks.values()]);
  return rows.filter((row) => {
    const mark = run.marks.get(row);
    const known = mark && before.get(markId(mark));
    // The staff list is a list as it stands now: whoever changes replaces himself.
    if (mark === undefined || known === undefined || row.kind === 'staff') return true;
    if (known.content === mark.content) run.reporter.unchanged(row);
    else run.reporter.rejected(row, [{ field: null, problem: changed }]);
    return false;
  });
};

/** Mentors that matches point to and this folder does not bring: from an earlier one. */
const learnMentors = async (run: Run, rows: readonly ReadRow[]): Promise<void> => {
  const numbers = new Set(rows.flatMap((row) => (row.kind === 'matches' ? [row.row.mentor] : [])));
  await eachAtMost(side, numbers, async (number) => {
    if (run.mentors.has(number)) return;
    const subject = await idOfNumber(run, 'mentor', number);
    const { events } = await run.ports.store.load(run.tenant, `mentor-${subject}`);
    // What a mentor stream holds is a mentor event: nothing else is ever appended there.
    if (events.length > 0)
      run.mentors.set(number, { subject, events: events as readonly Recorded<MentorEvent>[] });
  });
};

const oneCourse = async (
  run: Run,
  number: string,
  rows: readonly CourseRow[],
  bad: readonly BadRow[],
): Promise<void> => {
  const { reporter } = run;
  const courseId = await idOfNumber(run, 'course', number);
  const { events } = await run.ports.store.load(run.tenant, courseStream(courseId));
  const course = foldCourse(events as readonly Recorded<CourseEvent>[]);
  const referral = rows.find((row) => row.kind === 'referrals');
  const holding = bad.filter(({ kind }) => files[kind].holdsBack);
  const alone = bad.filter(({ kind }) => !files[kind].holdsBack);
  const isThere = course.state !== 'notReferred';
  for (const row of isThere ? bad : alone) reporter.rejected(row, row.problems);
  if (isThere) {
    const left = await forgetRemembered(run, number, rows);
    if (left.length > 0) await continueCourse(run, courseId, course, left);
  } else if (holding.length > 0) {
    holdBack(reporter, new Map(holding.map((row) => [row, row.problems])), rows);
  } else if (referral === undefined) {
    for (const row of rows) reporter.rejected(row, [{ field: null, problem: unknownCourse(number) }]);
  } else {
    await importCourse(run, { courseId, referral, rows });
  }
};

/** Rows that went in with the course although they were not marked: the import before broke off in between. */
const forgetRemembered = async (
  run: Run,
  number: string,
  rows: readonly CourseRow[],
): Promise<readonly CourseRow[]> => {
  if (rows.length === 0) return rows;
  const { tenant, source, ports, reporter } = run;
  const commandId = await numberCommand(run, 'course', number);
  const known = await ports.store.findCommand(tenant, importActor(source), commandId);
  const inIt = new Set(Array.isArray(known?.answer) ? (known.answer as readonly string[]) : []);
  const marked: RowMark[] = [];
  const left = rows.filter((row) => {
    const mark = run.marks.get(row);
    if (mark === undefined || !inIt.has(`${markId(mark)}:${mark.content}`)) return true;
    marked.push(mark);
    reporter.unchanged(row);
    return false;
  });
  if (!run.dryRun) await saveMarks(run.pool, tenant, source, marked);
  return left;
};

/** Numbers given out from now on begin after the imported ones of the same form (`F-2120`). */
const keepNumbersAhead = async ({ pool, tenant }: Run, rows: readonly CourseRow[]): Promise<void> => {
  const highest = rows.reduce((most, row) => {
    const number = row.kind === 'referrals' ? /^F-(\d{1,8})$/.exec(row.row.course)?.[1] : undefined;
    return Math.max(most, Number(number ?? 0));
  }, 0);
  if (highest === 0) return;
  const [next] = await takeNumbers(pool, tenant, 'course');
  const behind = highest - Number(next?.slice('course-'.length));
  if (behind > 0) await takeNumbers(pool, tenant, 'course', behind);
};

const changed = problem(
  'ROW_CHANGED',
  'Rækken er importeret før med et andet indhold. Ret den i Forløb.',
  'The row was imported before with other content. Correct it in Forløb.',
);
const unknownCourse = (number: string) =>
  problem(
    'COURSE_UNKNOWN',
    `Forløb ${number} står hverken i henvisninger.csv eller er importeret før.`,
    `Course ${number} is neither in referrals.csv nor imported before.`,
  );
