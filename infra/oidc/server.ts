import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Provider } from 'oidc-provider';
import { findAccount, readAccounts, tenants, type Account } from './accounts.ts';
import { signDevelopmentToken } from './dev-token.ts';
import { providerKeys } from './keys.ts';
import { makeProvider } from './provider.ts';
import { signInPage } from './sign-in-page.ts';

export interface IdentityProviderOptions {
  readonly issuer: string;
  readonly port: number;
  readonly data: string;
  /** Where consoles stand: http://127.0.0.1:3000 */
  readonly consoles: readonly string[];
  readonly accessSeconds?: number;
}

/** Starts the development identity provider on loopback; resolves when it serves. */
export async function startIdentityProvider(options: IdentityProviderOptions): Promise<Server> {
  const { issuer, port, data } = options;
  const keys = await providerKeys(data);
  const provider = makeProvider({ ...options, keys });
  const standard = provider.callback();

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = new URL(request.url ?? '/', issuer);
    if (url.pathname === '/healthz') send(response, 200, 'text/plain', 'ok');
    else if (url.pathname === '/dev/accounts') json(response, 200, readAccounts(data).map(withOrganisation));
    else if (url.pathname === '/dev/token') await token(url, request, response);
    else if (url.pathname.startsWith('/sign-in/')) await signIn(provider, data, request, response);
    else await standard(request, response);
  };

  /** Only for programs on this machine: no page in a browser may ask for a token (an Origin, or a name that is not ours). */
  const token = async (url: URL, request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const host = request.headers.host ?? '';
    if (request.headers.origin !== undefined || !/^(127\.0\.0\.1|localhost|\[::1\]):\d+$/.test(host)) {
      json(response, 403, { error: 'only for programs on this machine' });
      return;
    }
    const as = url.searchParams.get('as') ?? '';
    const account = findAccount(readAccounts(data), as, url.searchParams.get('tenant') ?? undefined);
    if (!account) {
      json(response, 404, { error: `nobody to sign in as "${as}"; /dev/accounts lists them` });
      return;
    }
    json(response, 200, { token: await signDevelopmentToken(account, issuer, keys), account });
  };

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      console.error(error);
      if (response.headersSent) response.destroy();
      else json(response, 400, { error: error instanceof Error ? error.message : String(error) });
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return server;
}

const withOrganisation = (account: Account) => ({
  ...account,
  organisation: tenants.find(({ id }) => id === account.tenant)?.name ?? account.tenant,
});

async function signIn(
  provider: Provider,
  data: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { params, session } = await provider.interactionDetails(request, response);
  const become = async (accountId: string): Promise<void> => {
    const onwards = await provider.interactionResult(request, response, { login: { accountId } });
    await forgetWhoWas(provider, session?.uid, accountId);
    response.writeHead(303, { location: onwards }).end();
  };
  const accounts = readAccounts(data);
  // The console has asked already whom one wants to be.
  const hinted = accounts.find(({ id }) => id === params['login_hint']);
  if (hinted) {
    await become(hinted.id);
    return;
  }
  if (request.method !== 'POST') {
    send(response, 200, 'text/html; charset=utf-8', signInPage(accounts, request.url ?? ''));
    return;
  }
  const accountId = new URLSearchParams(await body(request)).get('account') ?? '';
  if (!accounts.some((account) => account.id === accountId)) throw new Error('no such account');
  await become(accountId);
}

/** Somebody else was signed in here: the session becomes the new one's, with nothing of the other's. */
async function forgetWhoWas(provider: Provider, uid: string | undefined, accountId: string): Promise<void> {
  const session = uid === undefined ? undefined : await provider.Session.findByUid(uid);
  if (!session) return;
  session.authorizations = undefined;
  session.loginAccount({ accountId });
  await session.persist();
}

async function body(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request) {
    text += String(chunk);
    if (text.length > 10_000) throw new Error('too much');
  }
  return text;
}

function send(response: ServerResponse, status: number, type: string, text: string): void {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(text);
}

const json = (response: ServerResponse, status: number, value: unknown): void => {
  send(response, status, 'application/json', JSON.stringify(value));
};
