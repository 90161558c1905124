import type { CookieSerializeOptions } from '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ConsoleSettings } from './console-settings.ts';

/** A cookie of ours: no script reads it, no other site's form carries it, and over HTTPS it is bound to our host. */
export interface OwnCookie {
  readonly name: string;
  read(request: FastifyRequest): string | undefined;
  set(reply: FastifyReply, value: string, seconds?: number): void;
  clear(reply: FastifyReply): void;
}

/** Without `seconds` it is forgotten with the browser's session. */
export const ownCookie = (plainName: string, { secure }: ConsoleSettings): OwnCookie => {
  const name = secure ? `__Host-${plainName}` : plainName;
  const options: CookieSerializeOptions = { path: '/', httpOnly: true, sameSite: 'lax', secure };
  return {
    name,
    read: ({ cookies }) => cookies[name],
    set: (reply, value, seconds) => {
      void reply.setCookie(name, value, { ...options, ...(seconds !== undefined && { maxAge: seconds }) });
    },
    clear: (reply) => {
      void reply.clearCookie(name, options);
    },
  };
};
