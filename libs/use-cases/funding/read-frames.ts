import { sql } from 'kysely';
import type pg from 'pg';
import { localDateOf } from '#calendar';
import { withTenant } from '#event-store';
import { reservedOf, standingOf, type FrameRef, type FrameStanding } from '#funding';
import { organisationOf } from '#programmes';
import type { CommandPorts } from '../command-ports.ts';
import { loadFrame } from '../frame-of.ts';

/** A frame and how it stands today. */
export interface FrameView extends FrameRef, FrameStanding {
  readonly frame: string;
}

/** Every frame of an organisation, the newest year first: from the frames' own streams and what courses hold of them now. */
export const readFrames = async (
  ports: CommandPorts,
  pool: pg.Pool,
  tenant: string,
): Promise<readonly FrameView[]> => {
  const { budget } = organisationOf(ports.catalogue, tenant);
  const today = localDateOf(await ports.store.now());
  const ids = await withTenant(pool, tenant, async (tx) => {
    const rows = await tx
      .selectFrom('streams')
      .select('stream')
      .where('tenant', '=', tenant)
      // '.' is the character after '-': all streams of frames and nothing else.
      .where(sql<boolean>`stream > 'frame-' and stream < 'frame.'`)
      .execute();
    return rows.map(({ stream }) => stream.slice('frame-'.length));
  });
  const frames = await Promise.all(ids.map((frame) => loadFrame(ports, tenant, frame)));
  const views = frames.map((found): readonly FrameView[] => {
    if (found === undefined) return [];
    const { frame, year, municipality, schemeKind } = found;
    return [
      { frame, year, municipality, schemeKind, ...standingOf(found, reservedOf(found), today, budget) },
    ];
  });
  return views
    .flat()
    .toSorted(
      (a, b) =>
        b.year - a.year ||
        a.municipality.localeCompare(b.municipality) ||
        a.schemeKind.localeCompare(b.schemeKind),
    );
};
