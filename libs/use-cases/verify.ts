import { verifyTenant, type TenantVerification, type Verifying } from '#views';

export interface Verification {
  readonly intact: boolean;
  readonly tenants: readonly TenantVerification[];
}

/** Checks log and read models of these tenants, of all when none is named. Changes nothing. */
export const verify = async (
  verifying: Omit<Verifying, 'onProgress'> & {
    readonly onProgress?: (tenant: string, done: number, total: number) => void;
  },
  tenants?: readonly string[],
): Promise<Verification> => {
  const { onProgress, ...rest } = verifying;
  const checked: TenantVerification[] = [];
  for (const tenant of tenants ?? (await verifying.store.tenants()))
    checked.push(
      await verifyTenant({ ...rest, onProgress: (done, total) => onProgress?.(tenant, done, total) }, tenant),
    );
  return { intact: checked.every(({ intact }) => intact), tenants: checked };
};
