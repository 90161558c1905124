import { createStaffDirectory } from '#messages';
import type { Run } from './import-ports.ts';
import type { ReadRow } from './row.ts';

/** Puts the organisation's staff in the directory that messages are addressed by. */
export const importStaff = async (run: Run, rows: readonly ReadRow<'staff'>[]): Promise<void> => {
  if (!run.dryRun)
    await createStaffDirectory(run.pool, run.keys).put(
      run.tenant,
      rows.map(({ row: { id, name, email, language, roles, team } }) => ({
        id,
        name,
        email,
        language,
        roles,
        team,
      })),
    );
  for (const row of rows) run.reporter.imported(row);
};
