import type { Calendar } from '#calendar';
import type { EventStore, JsonValue } from '#event-store';
import type { Catalogue } from '#programmes';
import type { MatchGround } from './matching/match-ground.ts';

/** What giving a command needs of the world. */
export interface CommandPorts {
  readonly store: EventStore;
  readonly catalogue: Catalogue;
  readonly calendar: Calendar;
  /** Keyed hash (hex) of a command's content: tells a retry from a reused id, and outlives no erasure. */
  readonly contentHash: (tenant: string, content: JsonValue) => Promise<string>;
  /** The keys of the claims held that begin with a prefix. */
  readonly claimsHeld: (tenant: string, prefix: string) => Promise<readonly string[]>;
  /** Everyone who waits and every mentor; null while the read models are not built. */
  readonly matchGround: (tenant: string) => Promise<MatchGround | null>;
  /** The next readable course number, `F-2031`. Numbers of failed referrals stay unused. */
  readonly nextCourseNumber: (tenant: string) => Promise<string>;
}
