import type { FastifyRequest } from 'fastify';

/** Danish unless English is asked for before it. */
export const prefersEnglish = (request: Pick<FastifyRequest, 'headers'>): boolean =>
  /^\s*en\b/i.test(request.headers['accept-language'] ?? '');
