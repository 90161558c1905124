import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Mailbox, MailQuery } from './mailbox.ts';
import { listPage, messagePage, missingPage } from './pages.ts';

/** The inbox to look at: `/`, `/messages/<id>`, `/messages.json?to=&since=`, `POST /delete-all`, on loopback. */
export async function startPages(port: number, mailbox: Mailbox): Promise<Server> {
  const server = createServer((request, response) => {
    answer(mailbox, request, response).catch((error: unknown) => {
      console.error(error);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return server;
}

async function answer(mailbox: Mailbox, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://inbox');
  const query = queryOf(url);
  if (request.method === 'POST' && url.pathname === '/delete-all') {
    await mailbox.empty();
    response.writeHead(303, { location: '/' }).end();
  } else if (url.pathname === '/healthz') response.end('ok');
  else if (query === undefined)
    send(response, 400, 'application/json', '{"error":"since is not an instant"}');
  else if (url.pathname === '/messages.json')
    send(response, 200, 'application/json', JSON.stringify(await mailbox.list(query)));
  else if (url.pathname === '/') html(response, 200, listPage(await mailbox.list(query), query.to ?? ''));
  else {
    const mail = await mailbox.find(url.pathname.replace(/^\/messages\//, ''));
    html(response, mail ? 200 : 404, mail ? messagePage(mail) : missingPage);
  }
}

function queryOf(url: URL): MailQuery | undefined {
  const [to, since] = [url.searchParams.get('to'), url.searchParams.get('since')];
  if (since && Number.isNaN(Date.parse(since))) return undefined;
  return { ...(to ? { to } : {}), ...(since ? { since } : {}) };
}

const html = (response: ServerResponse, status: number, text: string): void => {
  send(response, status, 'text/html; charset=utf-8', text);
};

function send(response: ServerResponse, status: number, type: string, text: string): void {
  const headers = {
    'content-type': type,
    'cache-control': 'no-store',
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'",
  };
  response.writeHead(status, headers).end(text);
}
