import type { Found } from '../asleep/messages.ts';
import type { TenantRef } from './messages.ts';

/** The workflow's only hand. Safe to repeat and to run twice at once. */
export interface TenantActivities {
  tickTenant: (house: TenantRef) => Promise<Found>;
}

/** The activity over `tickTenant` of the use cases. */
export const createTenantActivities = (tickTenant: (tenant: string) => Promise<Found>): TenantActivities => ({
  tickTenant: ({ tenant }) => tickTenant(tenant),
});
