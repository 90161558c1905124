import { fromAny } from '../evolution.ts';
import type { Evolution } from '../evolution.ts';

/** What may happen to a course whatever its phase. */
export const evolveThroughout: Evolution<'CaseworkerChanged' | 'CoordinatorChanged' | 'LegalBasisChanged'> = {
  CaseworkerChanged: fromAny((_, { to }) => ({ caseworker: to })),
  CoordinatorChanged: fromAny((_, { to }) => ({ coordinator: to })),
  LegalBasisChanged: fromAny((_, { rule, version }) => ({ legalBasis: { rule, version } })),
};
