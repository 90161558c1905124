import type { DevServer } from '#infra/temporal/dev-server';

/** What the global setup of the project stack started besides PostgreSQL, for its teardown. */
export const runningTemporal: { server?: DevServer; folder?: string } = {};
