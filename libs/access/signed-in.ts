import type { Role, SubjectId } from '#kernel';

/** Someone as his token tells: nothing about who he is or what he may see comes from anywhere else. */
export interface SignedIn {
  /** The token's `sub`. */
  readonly id: string;
  readonly tenant: string;
  /** In the order of the token; never `system`. */
  readonly roles: readonly PersonRole[];
  readonly team: string | null;
  /** The subject id in the vault of a mentor or mentee. */
  readonly person: SubjectId | null;
}

export type PersonRole = Exclude<Role, 'system'>;
