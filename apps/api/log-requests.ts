import type { FastifyAdapter } from '@nestjs/platform-fastify';
import { log } from './log.ts';

/** One line for each answer: the route as it is written, never the address with its ids and queries. */
export const logRequests = (adapter: FastifyAdapter): void => {
  adapter.getInstance().addHook('onResponse', (request, reply, done) => {
    log.info(
      {
        id: request.id,
        method: request.method,
        route: request.routeOptions.url ?? '-',
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime),
      },
      'answered',
    );
    done();
  });
  adapter.getInstance().addHook('onSend', (_request, reply, payload, done) => {
    if (!reply.hasHeader('cache-control')) void reply.header('cache-control', 'no-store');
    done(null, payload);
  });
};
