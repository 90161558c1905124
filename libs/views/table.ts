import type { JsonValue } from '#event-store';

export type ColumnType =
  | 'text'
  | 'text[]'
  | 'uuid'
  | 'integer'
  | 'bigint'
  | 'double precision'
  | 'boolean'
  | 'date'
  | 'timestamptz(3)'
  | 'jsonb';

/** A row by column, without the tenant. Dates and instants are text, as the kernel writes them. */
export type Row = Readonly<Record<string, JsonValue>>;

/** A table of a read model; its tenant is added to columns, key and indexes. */
export interface Table {
  /** The name of the view that readers use. */
  readonly name: string;
  /** In this order. Null is allowed outside the key. */
  readonly columns: Readonly<Record<string, ColumnType>>;
  readonly key: readonly string[];
  readonly indexes?: readonly (readonly string[])[];
  /** The projection's own memory: readers get no view of it. */
  readonly hidden?: true;
}

/** What tells a row from the others of its table, as text. */
export const keyOf = ({ key }: Table, row: Row): string => JSON.stringify(key.map((column) => row[column]));
