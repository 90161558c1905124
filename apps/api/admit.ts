import type { FastifyAdapter } from '@nestjs/platform-fastify';
import { livePath } from './console/live/live-path.ts';
import { problem } from './problems/problem.ts';

/**
 * Two to four times what is under way at full speed: more at once would only wait, take memory and answer when nobody
 * listens any more.
 */
export const defaultMostAtOnce = 256;

/** Who looks after the process must be answered when it has most to do; who only listens does nothing, and stays for long. */
const always: ReadonlySet<string> = new Set(['/healthz', '/readyz', livePath]);

/** Lets so many requests in at a time and answers the others at once: 503, come again. */
export const admit = (adapter: FastifyAdapter, mostAtOnce: number): void => {
  let inside = 0;
  adapter.getInstance().addHook('onRequest', (request, reply, done) => {
    if (always.has(request.routeOptions.url ?? '')) done();
    else if (inside >= mostAtOnce) done(problem('UNAVAILABLE'));
    else {
      inside += 1;
      // Comes once, whether it was answered or the caller has hung up.
      reply.raw.once('close', () => {
        inside -= 1;
      });
      done();
    }
  });
};
