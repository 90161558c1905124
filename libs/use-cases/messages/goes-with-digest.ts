import type { Recipient } from '#courses';
import type { Instant } from '#kernel';
import { digestFor } from '#messages';
import { organisationOf } from '#programmes';
import type { Telling } from '#programmes';
import type { CommandPorts } from '../command-ports.ts';

/** When the digest goes that takes it along; undefined for what goes by itself. */
export const goesWithDigest = (
  { calendar, catalogue }: Pick<CommandPorts, 'calendar' | 'catalogue'>,
  tenant: string,
  role: Recipient,
  told: Telling | undefined,
  issued: Instant,
): Instant | undefined => {
  if (role === 'mentor' || role === 'mentee' || told === 'at-once') return undefined;
  const { digest: hours } = organisationOf(catalogue, tenant);
  return digestFor({ calendar, hours }, issued, told);
};
