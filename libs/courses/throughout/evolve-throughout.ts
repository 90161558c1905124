import { fromAny, inLedger } from '../evolution.ts';
import type { Evolution } from '../evolution.ts';
import { approvalUsed } from './approval.ts';
import type { ThroughoutEvent } from './throughout-events.ts';

/** What may happen to a course whatever its phase. */
export const evolveThroughout: Evolution<ThroughoutEvent['type']> = {
  CaseworkerChanged: fromAny((_, { to }) => ({ caseworker: to })),
  CoordinatorChanged: fromAny((_, { to }) => ({ coordinator: to })),
  CourseTransferred: fromAny((_, { to, coordinator, caseworker }) => ({ ...to, coordinator, caseworker })),
  ApprovalGiven: inLedger(({ approvals }, { on, of, by }) => ({
    approvals: [...approvals, { of, by, on, used: false }],
  })),
  ProgrammeVersionMigrated: fromAny(({ programme, ledger }, { to }) => ({
    programme: { ...programme, version: to },
    ledger: approvalUsed(ledger, 'migration'),
  })),
  LegalBasisChanged: fromAny((_, { rule, version }) => ({ legalBasis: { rule, version } })),
  GraduationRecorded: inLedger((_, { graduatesOn }) => ({ graduatesOn })),
};
