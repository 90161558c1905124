import pg from 'pg';
import type { Projection } from './projection.ts';
import type { Table } from './table.ts';

const quote = pg.escapeIdentifier;

/** The columns' names, quoted, in order; `prefix` with its dot. */
export const columnList = (names: readonly string[], prefix = ''): string =>
  names.map((name) => `${prefix}${quote(name)}`).join(', ');

/** The columns with their types, as `create table` and `jsonb_to_recordset` want them. */
export const typedColumns = ({ columns }: Pick<Table, 'columns'>): string =>
  Object.entries(columns)
    .map(([name, type]) => `${quote(name)} ${type}`)
    .join(', ');

/** The table that holds one generation of a read model: `views."caseload_3"`. */
export const tableOf = ({ name }: Table, generation: number): string =>
  `views.${quote(`${name}_${generation}`)}`;

/** The tables of a new generation, kept to the tenant of the transaction like every other table. */
export const createTables = ({ tables }: Projection, generation: number): string =>
  tables
    .map((table) => {
      const name = tableOf(table, generation);
      const indexes = (table.indexes ?? []).map(
        (columns) => `create index on ${name} (tenant, ${columnList(columns)});`,
      );
      return `
        create table ${name} (
          tenant text collate "C" not null, ${typedColumns(table)}, primary key (tenant, ${columnList(table.key)})
        );
        alter table ${name} enable row level security;
        alter table ${name} force row level security;
        create policy own_tenant on ${name}
          using (tenant = current_tenant()) with check (tenant = current_tenant());
        ${indexes.join('\n')}`;
    })
    .join('\n');

/** Tells the planner what the tables of a generation hold. */
export const analyzeTables = ({ tables }: Projection, generation: number): string =>
  `analyze ${tables.map((table) => tableOf(table, generation)).join(', ')}`;

/** Lets readers see this generation. The reader's own rights and tenant hold (`security_invoker`). */
export const switchViews = ({ tables }: Projection, generation: number): string =>
  tables
    .filter(({ hidden }) => hidden === undefined)
    .map((table) => {
      const view = `views.${quote(table.name)}`;
      return `
        drop view if exists ${view};
        create view ${view} with (security_invoker = true) as
          select tenant, ${columnList(Object.keys(table.columns))} from ${tableOf(table, generation)};`;
    })
    .join('\n');
