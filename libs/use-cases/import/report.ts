import type { FieldProblem } from './columns.ts';
import type { FileProblem } from './problem.ts';
import type { BadRow, ReadRow, SourceFile } from './row.ts';

/** What became of a row. `imported`: it went in now (or would, in a dry run) · `unchanged`: it had gone in before. */
export type RowOutcome = 'imported' | 'unchanged' | 'rejected';

interface RowReport {
  readonly file: string;
  readonly line: number;
  readonly course: string | null;
  readonly outcome: RowOutcome;
  readonly problems: readonly FieldProblem[];
}

export interface ImportReport {
  readonly dryRun: boolean;
  /** Files that could not be read: then nothing was imported. */
  readonly fileProblems: readonly FileProblem[];
  /** By file, then line. */
  readonly rows: readonly RowReport[];
  readonly courses: { readonly imported: number; readonly continued: number; readonly heldBack: number };
  readonly mentors: number;
}

export interface RejectedRow {
  readonly file: SourceFile;
  readonly line: number;
  readonly cells: readonly string[];
  readonly problems: readonly FieldProblem[];
}

/** Collects what becomes of each row while courses are imported side by side. */
export const createReporter = () => {
  const rows: RowReport[] = [];
  const rejected: RejectedRow[] = [];
  const courses = { imported: 0, continued: 0, heldBack: 0 };
  let mentors = 0;
  const add = (row: ReadRow | BadRow, outcome: RowOutcome, problems: readonly FieldProblem[] = []) => {
    const { file, line, cells } = row;
    rows.push({ file: file.name, line, course: courseOf(row), outcome, problems });
    if (outcome === 'rejected') rejected.push({ file, line, cells, problems });
  };
  return {
    imported: (row: ReadRow) => {
      add(row, 'imported');
    },
    unchanged: (row: ReadRow) => {
      add(row, 'unchanged');
    },
    rejected: (row: ReadRow | BadRow, problems: readonly FieldProblem[]) => {
      add(row, 'rejected', problems);
    },
    course: (what: keyof typeof courses) => {
      courses[what]++;
    },
    mentor: () => {
      mentors++;
    },
    rejectedRows: (): readonly RejectedRow[] => rejected.toSorted((a, b) => a.line - b.line),
    report: (dryRun: boolean, fileProblems: readonly FileProblem[] = []): ImportReport => ({
      dryRun,
      fileProblems,
      rows: rows.toSorted((a, b) => a.file.localeCompare(b.file) || a.line - b.line),
      courses,
      mentors,
    }),
  };
};

export type Reporter = ReturnType<typeof createReporter>;

const courseOf = (row: ReadRow | BadRow): string | null => {
  if ('problems' in row) return row.course;
  return 'course' in row.row ? row.row.course : null;
};
