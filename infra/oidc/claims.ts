import type { Account } from './accounts.ts';

/** What the API reads from an access token besides the standard claims. */
export const forlobClaims = (account: Account): Record<string, unknown> => ({
  tenant: account.tenant,
  roles: account.roles,
  name: account.name,
  email: account.email,
  ...(account.team === undefined ? {} : { team: account.team }),
  ...(account.person === undefined ? {} : { person: account.person }),
});

export const audience = 'forlob';
export const scope = 'forlob';
/** One working day: long enough for a day of development, short enough that a lost token is no worry. */
export const tokenSeconds = 8 * 60 * 60;
