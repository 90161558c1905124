import { escapeHtml } from '../local/html.ts';
import { tenants } from './accounts.ts';
import type { Account } from './accounts.ts';

const tenantName = (id: string): string => tenants.find((tenant) => tenant.id === id)?.name ?? id;

/** One button per person: development only, so nobody has a password. Works without JavaScript. */
export function signInPage(accounts: readonly Account[], action: string): string {
  const ids = [...new Set(accounts.map((account) => account.tenant))];
  const sections = ids.map(
    (id) => `<h2>${escapeHtml(tenantName(id))}</h2>
<ul>${accounts
      .filter((account) => account.tenant === id)
      .map((account) => `<li>${button(account)}</li>`)
      .join('')}</ul>`,
  );
  return `<!doctype html>
<html lang="da">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Log ind (udvikling)</title>
<style>
  body { font: 1rem/1.5 system-ui, sans-serif; max-width: 42rem; margin: 2rem auto; padding: 0 1rem }
  ul { list-style: none; padding: 0; display: grid; gap: .4rem }
  button { font: inherit; width: 100%; text-align: left; padding: .5rem .8rem; cursor: pointer }
  small { color: #555 }
</style>
<h1>Log ind som …</h1>
<p>Udvikling: opdigtede personer, ingen adgangskoder. <span lang="en">Development: fictitious people, no passwords.</span></p>
<form method="post" action="${escapeHtml(action)}">
${sections.join('\n')}
</form>
</html>`;
}

const button = (account: Account): string =>
  `<button name="account" value="${escapeHtml(account.id)}"><strong>${escapeHtml(account.name)}</strong> ` +
  `<small>${escapeHtml([...account.roles, ...(account.team ? [`team ${account.team}`] : [])].join(' · '))}</small></button>`;
