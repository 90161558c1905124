import colors from 'picocolors';
import { builtInAccounts, readAccounts, tenants } from '../oidc/accounts.ts';

/** The table that a start ends with: where everything is, and whom one may be. */
export function summary(environment: Readonly<Record<string, string>>, data: string): string {
  const { API_URL: api, INBOX_URL: inbox, TEMPORAL_UI_URL: temporal, OIDC_ISSUER: oidc } = environment;
  const { TEMPORAL_ADDRESS: temporalAddress, SMTP_URL: smtp, DATABASE_URL: database } = environment;
  const rows: readonly (readonly [string, string | undefined])[] = [
    ['Console: sign in here', api],
    ['API and its documentation', api && `${api}/docs   (OpenAPI: ${api}/openapi.json)`],
    inbox ? ['Inbox: every mail that was sent', inbox] : ['Mail is sent by', smtp],
    ['Temporal: the courses asleep', temporal ?? temporalAddress],
    ['Identity provider', oidc],
    ['PostgreSQL', database?.replace(/:[^:@/]+@/, ':…@')],
    ['Data and logs', data],
  ];
  const width = Math.max(...rows.map(([label]) => label.length));
  const addresses = rows.map(([label, value]) => `  ${label.padEnd(width)}  ${colors.cyan(value ?? '–')}`);
  return [
    '',
    colors.bold('Forløb runs.'),
    ...addresses,
    '',
    colors.bold('Sign in as') + ' (fictitious, no passwords)',
    ...signIns(data),
    '',
    `  npx forlob token --as coordinator       ${colors.dim('a token for the API')}`,
    `  npx forlob clock advance 14d            ${colors.dim('two weeks go by; look into the inbox')}`,
    `  npx forlob status · npx forlob down     ${colors.dim('Ctrl-C here stops everything too')}`,
    '',
  ].join('\n');
}

function signIns(data: string): string[] {
  const accounts = readAccounts(data);
  const shown = accounts === builtInAccounts ? accounts : accounts.slice(0, 30);
  return [...new Set(shown.map((account) => account.tenant))].map((id) => {
    const name = tenants.find((tenant) => tenant.id === id)?.name ?? id;
    const people = shown.filter((account) => account.tenant === id);
    const roles = people.map((account) => account.roles.join('+'));
    return `  ${id.padEnd(9)} ${name}: ${[...new Set(roles)].join(', ')}`;
  });
}
