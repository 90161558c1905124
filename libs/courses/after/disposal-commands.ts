import type { LocalDate } from '#kernel';
import type { Command } from '../circumstances.ts';

/** `keptUntil`: by the organisation's rules, the last of its classes of data. */
export type ExecuteDisposal = Command<'ExecuteDisposal', { keptUntil: LocalDate }>;
export type PlaceLegalHold = Command<'PlaceLegalHold', { reason: string }>;
export type LiftLegalHold = Command<'LiftLegalHold'>;

/** The end of what is kept. */
export type DisposalCommand = ExecuteDisposal | PlaceLegalHold | LiftLegalHold;
