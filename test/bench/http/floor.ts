import { randomUUID } from 'node:crypto';
import pg from 'pg';
import type { Bench, Measured } from '../figure.ts';
import { closedLoop } from '../closed-loop.ts';
import { metersOf } from './meters.ts';
import { postRequest } from './request.ts';
import { serve } from './serve.ts';
import type { StaffedHouse } from './staffed-house.ts';

/** Opens the floor: how many rows a second go in over HTTP, with so many under way at once. */
export const openFloor = async (
  bench: Bench,
  { database, env, today, token }: StaffedHouse,
  atOnce: number,
  seconds: number,
): Promise<() => Promise<Measured>> => {
  const admin = new pg.Client({ connectionString: database.adminUrl });
  await admin.connect();
  await admin.query(`create table public.floor (tenant text, stream text, version int, id uuid, type text, data jsonb,
    occurred_at timestamptz, actor_id text, actor_role text, command_id text, correlation_id text,
    primary key (tenant, stream, version))`);
  await admin.query('grant insert on public.floor to forlob_app');
  await admin.end();
  const { child, lines } = await serve(bench, 'test/bench/http/floor-main', env);
  const insert = async (): Promise<void> => {
    const id = randomUUID();
    const data = {
      on: today,
      contact: id,
      channel: 'meeting',
      minutes: 60,
      function: null,
      phoneReason: null,
    };
    const body = JSON.stringify({ stream: `course-${id}`, version: 1, id, data, commandId: id });
    await lines.send(postRequest('/insert', token(), body, {}));
  };
  return async () => {
    const meters = await metersOf(bench, child);
    const value = await closedLoop(atOnce, seconds, insert);
    return { value, detail: await meters(value * seconds) };
  };
};
