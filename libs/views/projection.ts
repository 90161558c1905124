import type { JsonValue } from '#event-store';
import type { Recorded, StreamId } from '#kernel';
import type { Row, Table } from './table.ts';

/** What a page of events does to one table. */
export interface Change {
  readonly table: Table;
  /** Put in, or put in the place of the row with the same key. */
  readonly rows: readonly Row[];
  /** Taken out, by their keys. */
  readonly gone?: readonly Row[];
}

/**
 * A reading of the log: tables, and a pure fold of a page of events to changes of their rows.
 * However the log is cut into pages, the rows end the same.
 */
export interface Projection {
  readonly name: string;
  /** Raised by hand when the fold or the tables change, with the hash of what else decides the rows. */
  readonly version: string;
  readonly tables: readonly Table[];
  /** The rows a page goes on from: of this table, where `column` is what `of` names for one of the page's events. */
  readonly memory?: {
    readonly table: Table;
    readonly column: string;
    readonly of: (event: Recorded) => string | undefined;
    readonly waiting?: Waiting;
  };
  /**
   * Throws on an event it cannot read: its stream is parked then. Every remembered row is counted, also one that no event of
   * the page is about; `later`: a row that has never been counted goes on waiting.
   */
  readonly fold: (
    page: readonly Recorded[],
    remembered: readonly Row[],
    counting: 'now' | 'later',
  ) => readonly Change[];
}

/** Rows of memory from which other tables have yet to be counted: a new generation reads the whole log first. */
export interface Waiting {
  /** The column of the memory that is null until then. */
  readonly column: string;
  /** Which stream a row of memory is of. */
  readonly streamOf: (row: Row) => StreamId;
}

/** What of a projection's memory the page needs, each once. */
export const remembers = ({ memory }: Projection, page: readonly Recorded[]): readonly string[] =>
  memory === undefined ? [] : [...new Set(page.flatMap((event) => memory.of(event) ?? []))];

/** Whether two values that JSON can say are the same; the order of an object's fields does not count. */
export const sameValue = (a: JsonValue | undefined, b: JsonValue | undefined): boolean => {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  // Every window of a course is compared on each page that the course is on: no array of fields is made for it.
  const [left, right] = [a as Row, b as Row];
  for (const field in left) if (!sameValue(left[field], right[field])) return false;
  for (const field in right) if (right[field] !== undefined && left[field] === undefined) return false;
  return true;
};
