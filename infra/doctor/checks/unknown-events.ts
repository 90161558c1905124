import { sql } from 'kysely';
import type pg from 'pg';
import { courseEventTypes } from '#courses';
import { withTenant } from '#event-store';
import { mentorEventTypes } from '#mentors';
import { messageEventTypes } from '#messages/message';
import type { VitalSigns } from '#use-cases/vital-signs/vital-signs';
import type { Trouble } from '../finding.ts';

const known: Readonly<Record<string, readonly string[]>> = {
  course: courseEventTypes,
  mentor: mentorEventTypes,
  message: messageEventTypes,
};

/** Types among the events that streams were parked at which this program has never heard of. */
export const unknownEvents = async (
  pool: pg.Pool,
  signs: readonly VitalSigns[],
): Promise<readonly Trouble[]> => {
  const found: Trouble[] = [];
  for (const { tenant, parked } of signs) {
    if (parked.length === 0) continue;
    const streams = [...new Set(parked.map(({ stream }) => stream))];
    const types = await withTenant(pool, tenant, async (tx) => {
      const { rows } = await sql<{ kind: string; type: string }>`
        select distinct split_part(stream, '-', 1) as kind, type from events
        where tenant = ${tenant} and stream = any(${streams}::text[])
      `.execute(tx);
      return rows.filter(({ kind, type }) => known[kind]?.includes(type) === false);
    });
    if (types.length > 0) {
      const names = types.map(({ type }) => type).join(', ');
      found.push({ code: 'event-unknown', what: `${tenant}: ${names} in a parked stream` });
    }
  }
  return found;
};
