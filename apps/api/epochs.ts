import type { FastifyAdapter } from '@nestjs/platform-fastify';
import type { FastifyRequest } from 'fastify';

const tags = new WeakMap<FastifyRequest['raw'], string>();

/** The tag of the epoch a request came in; '' in the first, when the database was never restored. */
export const epochOf = (request: FastifyRequest): string => tags.get(request.raw) ?? '';

/** A restore is rare, and nobody is let in before it is recovered: an answer this old is good. */
const freshMs = 2_000;

/**
 * Lets every entity tag carry the epoch: `"7"`, and after a restore `"7-3fa9c1d2"`. A version that was seen in the life that
 * was lost is then never taken for the same number in the new one. While the database is away, what was known last is told.
 */
export const tellEpochs = (adapter: FastifyAdapter, currentTag: () => Promise<string>): void => {
  let known = '';
  let askedAt = -Infinity;
  let asking: Promise<void> | undefined;
  const ask = async (): Promise<void> => {
    try {
      known = await currentTag();
    } catch {
      // Whatever the request needs of the database will say so itself.
    } finally {
      askedAt = performance.now();
      asking = undefined;
    }
  };
  const instance = adapter.getInstance();
  instance.addHook('onRequest', async (request) => {
    // Who is not signed in is told no version: a look at the process's health never waits for the database.
    if (request.headers.authorization === undefined && request.headers.cookie === undefined) return;
    if (performance.now() - askedAt > freshMs) await (asking ??= ask());
    tags.set(request.raw, known);
  });
  instance.addHook('onSend', (request, reply, payload, done) => {
    const etag = reply.getHeader('etag');
    const epoch = epochOf(request);
    if (epoch !== '' && typeof etag === 'string' && /^"\d+"$/.test(etag))
      void reply.header('etag', etag.replace(/"$/, `-${epoch}"`));
    done(null, payload);
  });
};
