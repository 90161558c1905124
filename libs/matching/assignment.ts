/** One who is to have something. */
export interface Row {
  /** What each column would gain it, in the columns' order: whole numbers, or `impossible`. */
  readonly gains: ArrayLike<number>;
  column: Column | null;
  /** What it gains above the price of its column; 0 without one. Never negative. */
  surplus: number;
}

/** One thing to be had, once. */
export interface Column {
  readonly index: number;
  row: Row | null;
  /** What it is worth to those who want it; 0 while it is free. Never negative. */
  price: number;
}

/** Who has what, and the prices that prove that no other way gains more in all. */
export interface Assignment {
  readonly rows: readonly Row[];
  readonly columns: readonly Column[];
}

/** The gain of a pair that must not be. */
export const impossible = -Infinity;

/** What a pair gives up against the prices: never negative, and 0 for every pair that is chosen. */
export const slack = (row: Row, column: Column): number =>
  row.surplus + column.price - (row.gains[column.index] ?? impossible);

/**
 * The assignment with the greatest gain in all: no row has more than one column and no column more than one row, and
 * a row may stay without. Of equal ones it depends on the order of rows and columns alone.
 *
 * Shortest augmenting paths after R. Jonker and A. Volgenant (Computing 38, 1987) in the form that D. F. Crouse gives
 * for rectangles (IEEE Transactions on Aerospace and Electronic Systems 52, 2016), with the duals read as prices. At
 * most rows² × columns steps. Gains are whole numbers so that nothing is rounded.
 */
export const assign = (gains: readonly ArrayLike<number>[], columnCount: number): Assignment => {
  const columns = Array.from({ length: columnCount }, (_, index): Column => ({ index, row: null, price: 0 }));
  const rows = gains.map((each): Row => ({ gains: each, column: null, surplus: 0 }));
  for (const row of rows) letIn(row, columns);
  return { rows, columns };
};

/** How far a column is from the newcomer, in what has to be given up on the way, and which row would take it. */
interface Way {
  readonly column: Column;
  length: number;
  taker: Row;
}

/** Finds the chain of moves that costs least to let one more row in, and makes these moves. */
const letIn = (newcomer: Row, columns: readonly Column[]): void => {
  const open = columns.map((column): Way => ({ column, length: Infinity, taker: newcomer }));
  const taken = new Map<Row, number>([[newcomer, 0]]);
  const reached = new Map<Column, Way>();
  /** Someone may do without at the end of the chain: at first the newcomer itself. */
  let without = { row: newcomer, length: 0 };
  let row: Row | null = newcomer;
  let length = 0;
  while (row !== null) {
    if (length + row.surplus < without.length) without = { row, length: length + row.surplus };
    const nearest = nearestFrom(row, length, open);
    if (nearest === undefined || nearest.length > without.length) break;
    open.splice(open.indexOf(nearest), 1);
    reached.set(nearest.column, nearest);
    length = nearest.length;
    row = nearest.column.row;
    if (row !== null) taken.set(row, length);
  }
  const end = row === null ? length : without.length;
  for (const [passed, at] of taken) passed.surplus += at - end;
  for (const way of reached.values()) way.column.price += end - way.length;
  const last =
    row === null ? [...reached.values()].at(-1) : without.row.column && reached.get(without.row.column);
  if (row !== null) without.row.column = null;
  for (let way = last ?? undefined; way !== undefined;) {
    const left: Column | null = way.taker.column;
    way.taker.column = way.column;
    way.column.row = way.taker;
    way = left === null ? undefined : reached.get(left);
  }
};

/** Goes on from a row to every column not yet reached; the nearest of them, a free one before one that is held. */
const nearestFrom = (row: Row, length: number, open: readonly Way[]): Way | undefined => {
  let nearest: Way | undefined;
  for (const way of open) {
    const through = length + slack(row, way.column);
    if (through < way.length) [way.length, way.taker] = [through, row];
    if (
      way.length < (nearest?.length ?? Infinity) ||
      (way.length === nearest?.length && way.column.row === null && nearest.column.row !== null)
    )
      nearest = way;
  }
  return nearest;
};
