import type { KeyGroup, SubjectId } from '#kernel';

/** The keys cannot be read or written now. Never a sign that someone was erased. */
export class KeyStoreUnavailable extends Error {
  override readonly name = 'KeyStoreUnavailable';
}

/** A new text was about to be written about someone whose keys have been destroyed. */
export class SubjectWasErased extends Error {
  override readonly name = 'SubjectWasErased';
}

/** One of a subject's keys: 256 bits, and the version that goes with each ciphertext. */
export interface SubjectKey {
  readonly version: number;
  readonly key: Buffer;
}

/** What a tenant's secrets are used for besides wrapping subject keys. */
export type TenantSecret = 'lookUp' | 'contentHash';

/**
 * The keys, outside the database. Every method throws `KeyStoreUnavailable` when it cannot tell.
 * A key may be kept in memory for a minute once read.
 */
export interface KeyRing {
  /** Makes the tenant's own keys, once; asked again it changes nothing. */
  createTenant(tenant: string): Promise<void>;
  /** The subject's newest key in the group, made on first use. Throws `SubjectWasErased`. */
  sealingKey(tenant: string, subject: SubjectId, group: KeyGroup): Promise<SubjectKey>;
  /** The key that opens what that version sealed, or `erased` when it was destroyed on purpose. */
  openingKey(
    tenant: string,
    subject: SubjectId,
    group: KeyGroup,
    version: number,
  ): Promise<Buffer | 'erased'>;
  /** The tenant's secret for keyed hashes. */
  secret(tenant: string, use: TenantSecret): Promise<Buffer>;
  /** Destroys all keys of a subject and remembers that it did. */
  erase(tenant: string, subject: SubjectId): Promise<void>;
}
