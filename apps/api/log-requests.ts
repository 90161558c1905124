import type { FastifyAdapter } from '@nestjs/platform-fastify';
import { livePath } from './console/live/live-path.ts';
import { log } from './log.ts';

/** An answer as it is logged and counted: the route as it is written, never the address with its ids and queries. */
export interface Answered {
  readonly method: string;
  readonly route: string;
  readonly status: number;
  readonly ms: number;
}

/** One line for each answer, under the id that its events carry too; the caller is told it as `X-Correlation-Id`. */
export const logRequests = (
  adapter: FastifyAdapter,
  onAnswered: (answered: Answered) => void = () => undefined,
): void => {
  adapter.getInstance().addHook('onResponse', (request, reply, done) => {
    const answered: Answered = {
      method: request.method,
      route: request.routeOptions.url ?? '-',
      status: reply.statusCode,
      ms: reply.elapsedTime,
    };
    // How long someone listened says nothing about how fast anything was answered.
    if (answered.route !== livePath) onAnswered(answered);
    log.info({ ...answered, ms: Math.round(answered.ms), correlationId: request.id }, 'answered');
    done();
  });
  adapter.getInstance().addHook('onSend', (request, reply, payload, done) => {
    void reply.header('x-correlation-id', request.id);
    if (!reply.hasHeader('cache-control')) void reply.header('cache-control', 'no-store');
    done(null, payload);
  });
};
