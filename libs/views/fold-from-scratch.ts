import type { Recorded } from '#kernel';
import { remembers, type Change, type Projection } from './projection.ts';
import { keyOf, type Row, type Table } from './table.ts';

/** A projection's tables in memory, filled by the same fold without any SQL: what the real ones must equal. */
export interface Scratch {
  /** Folds the next events of the log. */
  readonly fold: (page: readonly Recorded[]) => void;
  /** The rows of a table by their key. */
  readonly rows: (table: Table) => ReadonlyMap<string, Row>;
}

export const createScratch = (projection: Projection): Scratch => {
  const tables = new Map<string, Map<string, Row>>();
  const rowsOf = ({ name }: Table): Map<string, Row> => {
    const known = tables.get(name) ?? new Map<string, Row>();
    tables.set(name, known);
    return known;
  };
  const remembered = (page: readonly Recorded[]): readonly Row[] => {
    const { memory } = projection;
    if (memory === undefined) return [];
    const wanted = new Set(remembers(projection, page));
    const rows = rowsOf(memory.table);
    // The memory's key is the one column that it is asked by, so no search is needed.
    return [...wanted].flatMap((value) => {
      const row = rows.get(JSON.stringify([value]));
      return row === undefined ? [] : [row];
    });
  };
  const apply = ({ table, rows, gone = [] }: Change): void => {
    const known = rowsOf(table);
    for (const row of gone) known.delete(keyOf(table, row));
    for (const row of rows) known.set(keyOf(table, row), row);
  };
  return {
    fold: (page) => {
      for (const change of projection.fold(page, remembered(page), 'now')) apply(change);
    },
    rows: rowsOf,
  };
};
