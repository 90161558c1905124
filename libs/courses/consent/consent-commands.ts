import type { Command } from '../circumstances.ts';
import type { ConsentPurpose } from './consent-words.ts';

export type GiveConsent = Command<'GiveConsent', { purpose: ConsentPurpose; textVersion: string }>;
export type WithdrawConsent = Command<'WithdrawConsent', { purpose: ConsentPurpose; note: string | null }>;

/** What a citizen may say about consent after the referral. */
export type ConsentCommand = GiveConsent | WithdrawConsent;
