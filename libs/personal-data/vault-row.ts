import type { SubjectId } from '#kernel';

/** A person as the database keeps him: unreadable, and found by keyed hashes only. */
export interface VaultRow {
  readonly subject: SubjectId;
  /** Which version of the subject's identity key encrypted it. */
  readonly keyVersion: number;
  /** The canonical JSON of a `Person`, sealed under the subject's identity key. */
  readonly ciphertext: Buffer;
  /** Keyed hashes (hex) of the name's prefixes, CPR number, e-mail, phone and local id: see `look-up.ts`. */
  readonly lookUps: readonly string[];
}
