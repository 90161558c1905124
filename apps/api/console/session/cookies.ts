import type { SerializeOptions } from '@fastify/cookie';
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
  const options: SerializeOptions = { path: '/', httpOnly: true, sameSite: 'lax', secure };
  /** As a header at once: a stream of news is never sent the way that `setCookie` waits for. */
  const put = (reply: FastifyReply, value: string, chosen: SerializeOptions): void => {
    void reply.header('set-cookie', reply.server.serializeCookie(name, value, chosen));
  };
  return {
    name,
    read: ({ cookies }) => cookies[name],
    set: (reply, value, seconds) => {
      put(reply, value, { ...options, ...(seconds !== undefined && { maxAge: seconds }) });
    },
    clear: (reply) => {
      put(reply, '', { ...options, maxAge: 0 });
    },
  };
};
