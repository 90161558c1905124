import type { On } from '../on.ts';
import type { StaffId } from '../words.ts';

export type CaseworkerChanged = On<'CaseworkerChanged', { from: StaffId | null; to: StaffId }>;
export type CoordinatorChanged = On<'CoordinatorChanged', { from: StaffId | null; to: StaffId }>;
export type LegalBasisChanged = On<
  'LegalBasisChanged',
  {
    from: { readonly rule: string; readonly version: string } | null;
    rule: string;
    version: string;
    verified: boolean;
  }
>;
