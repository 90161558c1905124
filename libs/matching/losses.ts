import { slack, type Assignment, type Column, type Row } from './assignment.ts';

/** Someone who may have to move, or `null`: what nobody has, and those who do without. */
type Mover = Row | null;

/**
 * What the whole loses when a row takes another column than its own, by column: exactly, whoever has to move for it.
 * 0 for its own column; Infinity where the pair must not be.
 *
 * The chooser gives its own column back and sends away whoever is on the other. From there it is a shortest path
 * towards the column given back, by slacks: each mover takes what the next one leaves. One search (Dijkstra) counts
 * backwards from that column to all others. Rows × (rows + columns) steps.
 */
export const lossesOf = ({ rows, columns }: Assignment, chooser: Row): ReadonlyMap<Column, number> => {
  const vacant = columns.filter(({ row }) => row === null);
  /** What it costs until everything has settled, once this one has to move. */
  const costs = new Map<Mover, number>();
  const open = new Map<Mover, number>(
    [null, ...rows.filter((row) => row !== chooser)].map((mover) => [mover, giveUp(mover, chooser.column)]),
  );
  while (open.size > 0) {
    const [mover, cost] = [...open].reduce((least, each) => (each[1] < least[1] ? each : least));
    open.delete(mover);
    costs.set(mover, cost);
    const left = mover === null ? [null, ...vacant] : [mover.column];
    for (const [other, known] of open)
      open.set(other, Math.min(known, ...left.map((column) => giveUp(other, column) + cost)));
  }
  return new Map(
    columns.map((column) => [
      column,
      column === chooser.column ? 0 : slack(chooser, column) + (costs.get(column.row) ?? 0),
    ]),
  );
};

/** What is given up when this one takes that column; without one or the other: does without, or is left vacant. */
const giveUp = (mover: Mover, column: Column | null): number => {
  if (mover === null) return column?.price ?? 0;
  return column === null ? mover.surplus : slack(mover, column);
};
