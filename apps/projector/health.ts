import { createServer, type Server } from 'node:http';
import type { ProjectionStatus } from '#views';
import type { PartState } from './keep-running.ts';

export interface Health {
  readonly parts: ReadonlyMap<string, PartState>;
  /** By tenant. */
  readonly projections: () => Promise<ReadonlyMap<string, readonly ProjectionStatus[]>>;
}

/** `/healthz` tells that the process lives and which parts fail, `/metrics` how far the read models have come (Prometheus' text format). */
export const serveHealth = (port: number, { parts, projections }: Health): Server =>
  createServer(({ url }, response) => {
    if (url === '/healthz') {
      const state = Object.fromEntries(parts);
      const failed = Object.values(state).includes('failed');
      response
        .writeHead(failed ? 503 : 200, { 'content-type': 'application/json' })
        .end(JSON.stringify(state));
    } else if (url === '/metrics')
      projections().then(
        (all) => response.writeHead(200, { 'content-type': 'text/plain; version=0.0.4' }).end(metrics(all)),
        () => response.writeHead(503).end(),
      );
    else response.writeHead(404).end();
  }).listen(port);

const metrics = (all: ReadonlyMap<string, readonly ProjectionStatus[]>): string => {
  const lines = [
    '# TYPE forlob_projection_lag_events gauge',
    '# TYPE forlob_projection_parked_streams gauge',
  ];
  for (const [tenant, statuses] of all)
    for (const { projection, state, lag, parked } of statuses) {
      const labels = `{tenant="${tenant}",projection="${projection}",state="${state}"}`;
      lines.push(`forlob_projection_lag_events${labels} ${lag}`);
      lines.push(`forlob_projection_parked_streams${labels} ${parked.length}`);
    }
  return `${lines.join('\n')}\n`;
};
