import type pg from 'pg';
import type { Calendar } from '#calendar';
import type { EventStore } from '#event-store';
import { contentHash } from '#personal-data';
import type { KeyRing } from '#personal-data';
import type { Catalogue } from '#programmes';
import { claimsHeld } from './claims-held.ts';
import type { CommandPorts } from './command-ports.ts';
import { knownMatchGround } from './matching/match-ground.ts';
import { nextCourseNumber } from './next-course-number.ts';

/** What giving commands needs, over real parts. */
export const commandPortsOf = (parts: {
  readonly pool: pg.Pool;
  readonly keys: KeyRing;
  readonly store: EventStore;
  readonly catalogue: Catalogue;
  readonly calendar: Calendar;
}): CommandPorts => ({
  store: parts.store,
  catalogue: parts.catalogue,
  calendar: parts.calendar,
  contentHash: (tenant, content) => contentHash(parts.keys, tenant, content),
  claimsHeld: claimsHeld(parts.pool),
  matchGround: (tenant) => knownMatchGround(parts.pool, tenant),
  nextCourseNumber: nextCourseNumber(parts.pool),
});
