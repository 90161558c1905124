import type { Instant } from '#kernel';

/** What the database says of one append; a duplicate's first answer is looked up afterwards. */
export type Written =
  | {
      readonly kind: 'accepted';
      readonly firstPosition: number;
      readonly recordedAt: Instant;
    }
  | { readonly kind: 'duplicate' }
  | { readonly kind: 'claimTaken'; readonly key: string }
  | { readonly kind: 'versionConflict'; readonly actual: number };
