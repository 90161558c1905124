import { readFileSync } from 'node:fs';
import path from 'node:path';
import { roles } from '#kernel';
import type { Role } from '#kernel';

/** Someone who can sign in during development. All of them are fictitious. */
export interface Account {
  /** The token's `sub`. */
  readonly id: string;
  readonly tenant: string;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly Role[];
  readonly team?: string;
  /** Subject id in the vault of the mentor or mentee who signs in. */
  readonly person?: string;
}

export const tenants = [
  { id: 'nydansk', name: 'Foreningen Broen (fiktiv)', teams: ['nord', 'syd'] },
  { id: 'soeby', name: 'Søby Kommune (fiktiv)', teams: ['havn', 'bakke'] },
] as const;

type Row = readonly [id: string, name: string, roles: readonly Role[], teamNumber?: 0 | 1];

const staff: Readonly<Record<(typeof tenants)[number]['id'], readonly Row[]>> = {
  nydansk: [
    ['caseworker', 'Sofie Prøve', ['caseworker'], 0],
    ['caseworker-2', 'Magnus Prøve', ['caseworker'], 1],
    ['coordinator', 'Karla Prøve', ['coordinator'], 0],
    ['coordinator-2', 'Emil Prøve', ['coordinator'], 1],
    ['mentor', 'Maja Prøve', ['mentor'], 0],
    ['mentee', 'Amir Prøve', ['mentee'], 0],
    ['leader', 'Lone Prøve', ['leader']],
    ['auditor', 'Rasmus Prøve', ['auditor']],
    ['data-protection-officer', 'Ditte Prøve', ['data-protection-officer']],
    ['operator', 'Oskar Prøve', ['operator']],
  ],
  soeby: [
    ['caseworker', 'Signe Eksempel', ['caseworker'], 0],
    ['caseworker-2', 'Jonas Eksempel', ['caseworker'], 1],
    ['coordinator', 'Kirsten Eksempel', ['coordinator'], 0],
    ['coordinator-leader', 'Freja Eksempel', ['coordinator', 'leader'], 1],
    ['mentor', 'Mads Eksempel', ['mentor'], 0],
    ['mentee', 'Leyla Eksempel', ['mentee'], 0],
    ['leader', 'Lars Eksempel', ['leader']],
    ['auditor', 'Rikke Eksempel', ['auditor']],
    ['data-protection-officer', 'Dorte Eksempel', ['data-protection-officer']],
    ['operator', 'Ole Eksempel', ['operator']],
  ],
};

/** Two organisations with two teams each, someone for every role, and one person with two roles (in Søby). */
export const builtInAccounts: readonly Account[] = tenants.flatMap((tenant) =>
  staff[tenant.id].map(([id, name, held, team]) => ({
    id: `${tenant.id}-${id}`,
    tenant: tenant.id,
    name,
    email: `${id}@${tenant.id}.example`,
    roles: held,
    ...(team === undefined ? {} : { team: tenant.teams[team] }),
  })),
);

/** The file that the demo data writes when its mentors and mentees should be able to sign in. */
export const accountsFile = (data: string): string => path.join(data, 'accounts.json');

/** Who can sign in now: `accounts.json` in the data folder, else the built-in list. Throws on a file that is not a list of accounts. */
export function readAccounts(data: string): readonly Account[] {
  let text: string;
  try {
    text = readFileSync(accountsFile(data), 'utf8');
  } catch {
    return builtInAccounts;
  }
  const accounts: unknown = JSON.parse(text);
  if (!Array.isArray(accounts) || !accounts.every(isAccount))
    throw new Error(
      `${accountsFile(data)}: each entry needs id, tenant, name, email and roles (of: ${roles.join(', ')})`,
    );
  return accounts;
}

function isAccount(value: unknown): value is Account {
  const account = value as Partial<Record<keyof Account, unknown>> | null;
  return (
    typeof account === 'object' &&
    account !== null &&
    [account.id, account.tenant, account.name, account.email].every((text) => typeof text === 'string') &&
    Array.isArray(account.roles) &&
    account.roles.length > 0 &&
    account.roles.every((role) => (roles as readonly unknown[]).includes(role))
  );
}

/** Whom `as` means: an account's id, or a role (then the first who holds it, in `tenant` when that is given). */
export const findAccount = (
  accounts: readonly Account[],
  as: string,
  tenant: string | undefined,
): Account | undefined => {
  const inside = accounts.filter((account) => tenant === undefined || account.tenant === tenant);
  return (
    inside.find((account) => account.id === as) ??
    inside.find((account) => (account.roles as readonly string[]).includes(as))
  );
};
