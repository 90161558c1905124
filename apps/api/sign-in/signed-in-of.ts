import type { FastifyRequest } from 'fastify';
import type { PersonRole, SignedIn } from '#access';
import { roles } from '#kernel';
import type { Asker } from '#use-cases/asker';
import { problem } from '../problems/problem.ts';

const signedIn = new WeakMap<FastifyRequest['raw'], SignedIn>();

/** Remembers for the length of a request who sent it. */
export const remember = (request: FastifyRequest, person: SignedIn): void => {
  signedIn.set(request.raw, person);
};

/** Who sent the request, if his token was good. */
export const signedInOf = (request: FastifyRequest): SignedIn | undefined => signedIn.get(request.raw);

/** The person behind a request, with the role he chose in `Forlob-Role`. */
export const askerOf = (request: FastifyRequest): Asker => {
  const person = signedInOf(request);
  if (person === undefined) throw problem('UNAUTHENTICATED');
  const named = request.headers['forlob-role'];
  if (named === undefined) return { person, correlationId: request.id };
  const chosen = roles.find((role): role is PersonRole => role === named && role !== 'system');
  if (chosen === undefined) throw problem('ROLE_NOT_HELD');
  return { person, chosen, correlationId: request.id };
};
