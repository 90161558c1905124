import { rename, writeFile } from 'node:fs/promises';
import { accountsFile, builtInAccounts, type Account } from '#infra/oidc/accounts';
import type { TestStack } from '../../support/stack.ts';
import { createCarefulClient, type CarefulClient, type Surroundings } from './careful-client.ts';

/** Everybody who can sign in, each with a client of his own. */
export interface Crowd {
  /** A member of staff by account, or a mentor or mentee by the id of the vault. Rejects while nobody can sign in. */
  readonly clientOf: (who: string) => Promise<CarefulClient>;
  /** Lets a mentor or mentee sign in from now on. */
  readonly welcome: (role: 'mentor' | 'mentee', person: string) => Promise<void>;
}

/** Accounts as the identity provider reads them: those built in, and a mentor or mentee for each who has been welcomed. */
export const gatherCrowd = (stack: TestStack, tenant: string, around: Surroundings): Crowd => {
  const accounts: Account[] = [...builtInAccounts];
  const clients = new Map<string, CarefulClient>();
  let writing = Promise.resolve();
  const idOf = (who: string): string => accounts.find(({ person }) => person === who)?.id ?? who;
  const write = async (): Promise<void> => {
    const file = accountsFile(stack.dataFolder);
    await writeFile(`${file}.new`, JSON.stringify(accounts));
    await rename(`${file}.new`, file);
  };
  return {
    clientOf: async (who) => {
      const known = clients.get(who);
      if (known) return known;
      const account = idOf(who);
      const client = createCarefulClient(around, account, await stack.tokenFor(account, tenant));
      clients.set(who, client);
      return client;
    },
    welcome: (role, person) => {
      const id = `${tenant}-${role}-${accounts.length}`;
      accounts.push({
        ...{ id, tenant, roles: [role], team: 'nord', person },
        name: 'Prøve Prøvesen',
        email: `${id}@example.org`,
      });
      writing = writing.then(write);
      return writing;
    },
  };
};
