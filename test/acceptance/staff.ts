import path from 'node:path';
import { createPool } from '#event-store';
import { builtInAccounts } from '#infra/oidc/accounts';
import { createStaffDirectory } from '#messages';
import { createFileKeyRing } from '#personal-data';
import type { TestStack } from '../support/stack.ts';

/** Lets those who sign in be written to, as an import of the organisation's staff does. */
export const giveStaffAddresses = async (
  { databaseUrl, dataFolder }: TestStack,
  tenant: string,
): Promise<void> => {
  const pool = createPool(databaseUrl);
  const accounts = builtInAccounts.filter((account) => account.tenant === tenant);
  await createStaffDirectory(pool, createFileKeyRing(path.join(dataFolder, 'keys'))).put(
    tenant,
    accounts.map(({ id, name, email, roles, team }) => ({
      ...{ id, name, email, roles, team: team ?? null },
      language: 'da',
    })),
  );
  await pool.end();
};
