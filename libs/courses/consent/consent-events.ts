import type { On } from '../on.ts';
import type { ConsentPurpose } from './consent-words.ts';

export type ConsentGiven = On<'ConsentGiven', { purpose: ConsentPurpose; textVersion: string }>;
export type ConsentWithdrawn = On<'ConsentWithdrawn', { purpose: ConsentPurpose }>;

export type ConsentEvent = ConsentGiven | ConsentWithdrawn;
