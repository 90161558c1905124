import type { FastifyAdapter } from '@nestjs/platform-fastify';
import { isPageAddress } from './page-address.ts';

/** What a page may load and where its forms may go: nothing but ours, and the provider, where signing out leads to. */
const policy = (issuer: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    `form-action 'self' ${new URL(issuer).origin}`,
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

/** Every page says to the browser what it may do, and that nobody keeps it. Comes after helmet, whose policy is the API's. */
export const guardPages = (adapter: FastifyAdapter, issuer: string): void => {
  const contentSecurityPolicy = policy(issuer);
  adapter.getInstance().addHook('onRequest', (request, reply, done) => {
    if (isPageAddress(request.url))
      void reply.headers({
        'content-security-policy': contentSecurityPolicy,
        'referrer-policy': 'same-origin',
        'cache-control': 'no-store',
      });
    done();
  });
};
