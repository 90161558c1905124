import type { Instant, LocalDate, Role } from '#kernel';
import type { ConcernKind, EscalatedTo, Severity } from './concern-words.ts';

/** A concern as it stands. None is ever taken out. */
export interface Concern {
  readonly concern: string;
  readonly severity: Severity;
  readonly kind: ConcernKind;
  readonly aboutMentor: boolean;
  readonly by: Role;
  readonly on: LocalDate;
  /** Hours count from here for a critical one. */
  readonly at: Instant;
  readonly episode: number;
  readonly triagedOn: LocalDate | null;
  readonly escalatedTo: readonly EscalatedTo[];
  readonly resolvedOn: LocalDate | null;
}

interface WithConcerns {
  readonly ledger: { readonly concerns: readonly Concern[] };
}

export const unresolved = ({ ledger }: WithConcerns): readonly Concern[] =>
  ledger.concerns.filter(({ resolvedOn }) => resolvedOn === null);

/** As long as a critical concern stands, the two do not meet alone. */
export const meetingsSuspended = (course: WithConcerns): boolean =>
  unresolved(course).some(({ severity }) => severity === 'critical');

/** As long as the mentor gives rise to a concern, the match rests: no access, and no step further. */
export const matchSuspended = (course: WithConcerns): boolean =>
  unresolved(course).some(({ aboutMentor }) => aboutMentor);
