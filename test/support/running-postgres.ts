import type { EmbeddedPostgres } from '#infra/local/embedded-postgres';

/** What the global setup started and the global teardown ends: both run in the process of Jest itself. */
export const running: { server?: EmbeddedPostgres; folder?: string } = {};
