import { setTimeout as sleep } from 'node:timers/promises';
import type { Fault } from '../fault.ts';

/** Whoever asks for a lease is told that he has it: both projectors work every part at the same time. */
export const twoHolders: Fault = {
  name: 'two projectors that both believe they hold the lease',
  inject: async ({ admin }) => {
    const { rows } = await admin.query<{ was: string }>(
      "select pg_get_functiondef('hold_lease(text, text, text, integer)'::regprocedure) as was",
    );
    await admin.query(
      `create or replace function hold_lease(p_tenant text, p_part text, p_holder text, p_ttl_ms integer)
       returns boolean language sql security definer set search_path = public, pg_temp as 'select true'`,
    );
    await sleep(8_000);
    return async () => {
      await admin.query(rows[0]?.was ?? '');
    };
  },
};
