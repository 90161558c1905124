import type { PersonRole, SignedIn } from '#access';

/** Who asks, and in which of his roles, if he chose one. */
export interface Asker {
  readonly person: SignedIn;
  readonly chosen?: PersonRole;
  /** Of the request: the same in the log and in every event that follows from it. */
  readonly correlationId: string;
}
