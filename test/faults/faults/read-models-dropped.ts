import { setTimeout as sleep } from 'node:timers/promises';
import type { Fault } from '../fault.ts';

/** PostgreSQL may be away for a reason of its own. */
const mostTries = 10;

/** Every table of every read model is gone; the operator asks for a rebuild. */
export const readModelsDropped: Fault = {
  name: 'read models dropped, then rebuilt',
  inject: async ({ admin, stack }) => {
    const { rows } = await admin.query<{ name: string }>(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables
       where schemaname = 'views' and tablename <> 'generations'`,
    );
    await admin.query(`drop table if exists ${rows.map(({ name }) => name).join(', ')} cascade`);
    await sleep(3_000);
    return async () => {
      for (let tries = 1; ; tries++) {
        const { code, stderr } = await stack.forlob('rebuild');
        if (code === 0) return;
        if (tries === mostTries) throw new Error(`forlob rebuild ended with ${code}: ${stderr}`);
        await sleep(3_000);
      }
    };
  },
};
