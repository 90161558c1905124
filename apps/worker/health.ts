import { createServer } from 'node:http';
import type { Server } from 'node:http';

/** `/healthz`: the process lives. `/readyz`: it takes work. For an orchestrator; answers on `port`. */
export const serveHealth = (port: number, isReady: () => boolean): Server =>
  createServer(({ url }, response) => {
    const known = url === '/healthz' || url === '/readyz';
    const status = !known ? 404 : url === '/readyz' && !isReady() ? 503 : 200;
    response.writeHead(status, { 'content-type': 'text/plain' }).end(status === 200 ? 'ok' : 'no');
  }).listen(port);
