import { createServer, type Server, type ServerResponse } from 'node:http';

/** What a process tells those who run it, on a port of its own that no proxy leads to. */
export interface Internal {
  /** Whether the process works as it should; what it answers is told as JSON. Default: it does. */
  readonly health?: () => { readonly well: boolean; readonly detail: object };
  /** Whether it takes work: false while it starts, and from the moment it is told to end. */
  readonly ready: () => boolean;
  /** Prometheus' text format. */
  readonly metrics: () => Promise<string>;
}

const answer = (response: ServerResponse, status: number, text: string, type = 'text/plain'): void => {
  response.writeHead(status, { 'content-type': type }).end(text);
};

/** Serves `/healthz`, `/readyz` and `/metrics`. Figures and codes only; open to whoever reaches the port. */
export const serveInternal = (port: number, { health, ready, metrics }: Internal): Server =>
  createServer(({ url }, response) => {
    if (url === '/healthz') {
      const { well, detail } = health?.() ?? { well: true, detail: { status: 'ok' } };
      answer(response, well ? 200 : 503, JSON.stringify(detail), 'application/json');
    } else if (url === '/readyz') answer(response, ready() ? 200 : 503, ready() ? 'ready' : 'not ready');
    else if (url === '/metrics')
      metrics().then(
        (text) => {
          answer(response, 200, text, 'text/plain; version=0.0.4; charset=utf-8');
        },
        () => {
          answer(response, 503, 'the figures cannot be read now');
        },
      );
    else answer(response, 404, '');
  }).listen(port);
