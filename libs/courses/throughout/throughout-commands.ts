import type { Command } from '../circumstances.ts';
import type { StaffId } from '../words.ts';

export type ReassignCaseworker = Command<'ReassignCaseworker', { to: StaffId }>;
export type ReassignCoordinator = Command<'ReassignCoordinator', { to: StaffId }>;
export type ChangeLegalBasis = Command<'ChangeLegalBasis', { reason: string }>;
