import type { EventStore } from '#event-store';
import type { Recorded } from '#kernel';
import type pg from 'pg';
import { createScratch, type Scratch } from './fold-from-scratch.ts';
import { sameValue, type Projection } from './projection.ts';
import { takeSnapshot, type Snapshot } from './snapshot.ts';
import type { Row, Table } from './table.ts';
import { createLogVerifier, type LogVerification } from './verify-log.ts';

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

export interface TenantVerification {
  readonly tenant: string;
  readonly intact: boolean;
  readonly log: LogVerification;
  readonly readModels: readonly ReadModelVerification[];
}

export interface Verifying {
  readonly pool: pg.Pool;
  readonly store: EventStore;
  readonly projections: readonly Projection[];
  readonly onProgress?: (done: number, total: number) => void;
}

const pageSize = 1_000;
const mostExamples = 20;

/**
 * Reads a tenant's whole log once: its positions and versions have no gaps, and every read model equals a fold from
 * scratch. Holds the read models in memory. Parked streams are told, and compared up to where they were parked.
 */
export const verifyTenant = async (
  { pool, store, projections, onProgress }: Verifying,
  tenant: string,
): Promise<TenantVerification> => {
  const checked: Checked[] = [];
  for (const projection of projections) {
    const snapshot = await takeSnapshot(pool, tenant, projection);
    checked.push({ projection, snapshot, scratch: createScratch(projection), failure: null });
  }
  const head = await store.head(tenant);
  const log = createLogVerifier();
  for (let position = 0; position < head;) {
    const page = await store.read(tenant, position, Math.min(pageSize, head - position));
    const last = page.at(-1);
    if (last === undefined) break;
    log.read(page);
    for (const each of checked) foldInto(each, page);
    position = last.position;
    onProgress?.(position, head);
  }
  const verified = log.result();
  const readModels = checked.map(compare);
  const intact =
    verified.faults.length === 0 &&
    verified.events === head &&
    readModels.every(
      ({ position, failure, tables }) =>
        position !== null && failure === null && tables.every(({ differing }) => differing === 0),
    );
  return { tenant, intact, log: verified, readModels };
};

interface Checked {
  readonly projection: Projection;
  readonly snapshot: Snapshot | undefined;
  readonly scratch: Scratch;
  failure: string | null;
}

const foldInto = (checked: Checked, page: readonly Recorded[]): void => {
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

const compare = ({ projection, snapshot, scratch, failure }: Checked): ReadModelVerification => ({
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
