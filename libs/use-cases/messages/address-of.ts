import type pg from 'pg';
import { withTenant } from '#event-store';
import type { Language, OutboxRow, StaffDirectory } from '#messages';
import { readPerson } from '#personal-data';
import type { KeyRing } from '#personal-data';

interface Address {
  readonly email: string;
  readonly language: Language;
}

/** Finds where a message goes, at the moment of sending: an address may have changed, a person may have been erased. */
export type AddressBook = (
  tenant: string,
  message: Pick<OutboxRow, 'role' | 'recipient'>,
) => Promise<Address | undefined>;

/**
 * Mentors and mentees from the vault, staff from their directory. No entry in the access log: nobody reads the address but
 * the mail server, and the message's own stream tells to whom what was sent, when and why.
 */
export const createAddressBook =
  (pool: pg.Pool, keys: KeyRing, staff: StaffDirectory): AddressBook =>
  async (tenant, { role, recipient }) => {
    if (recipient === null) return undefined;
    if (role !== 'mentor' && role !== 'mentee') return staff.addressOf(tenant, recipient);
    const found = await withTenant(pool, tenant, (tx) => readPerson(tx, keys, tenant, recipient));
    return found?.email ? { email: found.email, language: found.language } : undefined;
  };
