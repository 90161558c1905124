import type { Connection } from '@temporalio/client';
import proto from '@temporalio/proto';

const { INDEXED_VALUE_TYPE_KEYWORD: keyword, INDEXED_VALUE_TYPE_DATETIME: datetime } =
  proto.temporal.api.enums.v1.IndexedValueType;

/** What a course can be found by in Temporal: codes and dates, never a person's data (Temporal does not encrypt them). */
export const searchAttributes = {
  ForlobTenant: keyword,
  ForlobProgramme: keyword,
  ForlobPhase: keyword,
  ForlobNextObligation: keyword,
  ForlobNextDue: datetime,
} as const;

/**
 * Registers the search attributes that the namespace lacks and answers their names.
 * A missing one fails every workflow task, so it is called at every start and by the reconciler. Safe to repeat and to race.
 */
export async function registerSearchAttributes(connection: Connection, namespace: string): Promise<string[]> {
  const missing = await missingSearchAttributes(connection, namespace);
  if (missing.length > 0)
    await connection.operatorService
      .addSearchAttributes({
        namespace,
        searchAttributes: Object.fromEntries(missing.map((name) => [name, searchAttributes[name]])),
      })
      .catch((error: unknown) => {
        if (!/already exist/i.test(String(error))) throw error;
      });
  return missing;
}

/** The names of the search attributes that the namespace lacks. */
export async function missingSearchAttributes(
  connection: Connection,
  namespace: string,
): Promise<(keyof typeof searchAttributes)[]> {
  const known = await connection.operatorService.listSearchAttributes({ namespace });
  const names = Object.keys(searchAttributes) as (keyof typeof searchAttributes)[];
  return names.filter((name) => !(name in known.customAttributes));
}
