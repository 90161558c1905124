import type { FastifyRequest } from 'fastify';

const safe: ReadonlySet<string> = new Set(['GET', 'HEAD']);

/**
 * Whether a request that changes something was sent by a page of ours: the browser says so itself in `Sec-Fetch-Site`,
 * one too old for that says in `Origin` where the form stood. What says neither is not believed.
 */
export const comesFromOurselves = (
  { method, headers }: Pick<FastifyRequest, 'method' | 'headers'>,
  origin: string,
): boolean => {
  if (safe.has(method)) return true;
  const site = headers['sec-fetch-site'];
  return site === undefined ? headers.origin === origin : site === 'same-origin';
};
