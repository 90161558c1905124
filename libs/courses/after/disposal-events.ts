import type { LocalDate } from '#kernel';
import type { On } from '../on.ts';

export type DisposalExecuted = On<'DisposalExecuted', { keptUntil: LocalDate }>;
export type LegalHoldPlaced = On<'LegalHoldPlaced'>;
export type LegalHoldLifted = On<'LegalHoldLifted'>;

export type DisposalEvent = DisposalExecuted | LegalHoldPlaced | LegalHoldLifted;
