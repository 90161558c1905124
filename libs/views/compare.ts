import type { Recorded } from '#kernel';
import type { Scratch } from './fold-from-scratch.ts';
import { sameValue, type Projection } from './projection.ts';
import type { Snapshot } from './snapshot.ts';
import type { Row, Table } from './table.ts';

export interface TableVerification {
  readonly table: string;
  readonly rows: number;
  readonly differing: number;
  /** The keys of the first twenty rows that differ, are missing or are too many. */
  readonly examples: readonly string[];
}

export interface ReadModelVerification {
  readonly projection: string;
  /** Compared as of this position; null when it has not been built. */
  readonly position: number | null;
  readonly parked: readonly string[];
  readonly tables: readonly TableVerification[];
  /** Why the log could not be folded, if so. */
  readonly failure: string | null;
}

const mostExamples = 20;

/** Whether nothing differs. */
export const isSame = ({ position, failure, tables }: ReadModelVerification): boolean =>
  position !== null && failure === null && tables.every(({ differing }) => differing === 0);

/** A projection with what readers see of it and what it must be. */
export interface Checked {
  readonly projection: Projection;
  readonly snapshot: Snapshot | undefined;
  readonly scratch: Scratch;
  failure: string | null;
}

/** Folds what the snapshot knows of a page: nothing after its position, and of a parked stream nothing after where it was parked. */
export const foldInto = (checked: Checked, page: readonly Recorded[]): void => {
  const { snapshot, scratch } = checked;
  if (snapshot === undefined || checked.failure !== null) return;
  const wanted = page.filter(
    ({ stream, position }) =>
      position <= snapshot.position && position < (snapshot.parked.get(stream) ?? Number.POSITIVE_INFINITY),
  );
  try {
    scratch.fold(wanted);
  } catch (error) {
    checked.failure = error instanceof Error ? error.message : String(error);
  }
};

/** How the snapshot differs from the fold. */
export const compare = ({ projection, snapshot, scratch, failure }: Checked): ReadModelVerification => ({
  projection: projection.name,
  position: snapshot?.position ?? null,
  parked: [...(snapshot?.parked.keys() ?? [])],
  failure,
  tables:
    snapshot === undefined
      ? []
      : projection.tables.map((table) =>
          compareTable(table, snapshot.rows.get(table.name) ?? new Map<string, Row>(), scratch.rows(table)),
        ),
});

const compareTable = (
  { name, columns }: Table,
  actual: ReadonlyMap<string, Row>,
  expected: ReadonlyMap<string, Row>,
): TableVerification => {
  const same = (a: Row | undefined, b: Row | undefined): boolean =>
    a !== undefined &&
    b !== undefined &&
    Object.keys(columns).every((column) => sameValue(a[column] ?? null, b[column] ?? null));
  const keys = new Set([...actual.keys(), ...expected.keys()]);
  const differing = [...keys].filter((key) => !same(actual.get(key), expected.get(key)));
  return {
    table: name,
    rows: actual.size,
    differing: differing.length,
    examples: differing.sort().slice(0, mostExamples),
  };
};
