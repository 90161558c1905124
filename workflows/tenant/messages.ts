/** Which organisation: all that Temporal is told. */
export interface TenantRef {
  readonly tenant: string;
}
