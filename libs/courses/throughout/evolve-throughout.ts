import { fromAny, inLedger } from '../evolution.ts';
import type { Evolution } from '../evolution.ts';
import type { ThroughoutEvent } from './throughout-events.ts';

/** What may happen to a course whatever its phase. */
export const evolveThroughout: Evolution<ThroughoutEvent['type']> = {
  CaseworkerChanged: fromAny((_, { to }) => ({ caseworker: to })),
  CoordinatorChanged: fromAny((_, { to }) => ({ coordinator: to })),
  CourseTransferred: fromAny((_, { to, coordinator, caseworker }) => ({ ...to, coordinator, caseworker })),
  LegalBasisChanged: fromAny((_, { rule, version }) => ({ legalBasis: { rule, version } })),
  GraduationRecorded: inLedger((_, { graduatesOn }) => ({ graduatesOn })),
};
