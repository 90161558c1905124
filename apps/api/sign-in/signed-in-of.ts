import type { FastifyRequest } from 'fastify';
import type { PersonRole, SignedIn } from '#access';
import { roles } from '#kernel';
import type { Asker } from '#use-cases/asker';
import { problem } from '../problems/problem.ts';

/** Someone who sent a request, and the role he says that he acts in. */
interface Sender {
  readonly person: SignedIn;
  readonly chosen?: PersonRole;
}

const senders = new WeakMap<FastifyRequest['raw'], Sender>();

/** Remembers for the length of a request who sent it. */
export const remember = (request: FastifyRequest, sender: Sender): void => {
  senders.set(request.raw, sender);
};

/** Who sent the request, if his token or his session was good. */
export const signedInOf = (request: FastifyRequest): SignedIn | undefined => senders.get(request.raw)?.person;

/** The role he chose, if he did. */
export const roleOf = (request: FastifyRequest): PersonRole | undefined => senders.get(request.raw)?.chosen;

/** The person behind a request, with the role he chose: on a page by a click, elsewhere in `Forlob-Role`. */
export const askerOf = (request: FastifyRequest): Asker => {
  const sender = senders.get(request.raw);
  if (sender === undefined) throw problem('UNAUTHENTICATED');
  return { ...sender, correlationId: request.id };
};

/** The role that `Forlob-Role` names. */
export const namedRole = ({ headers }: FastifyRequest): PersonRole | undefined => {
  const named = headers['forlob-role'];
  if (named === undefined) return undefined;
  const chosen = roles.find((role): role is PersonRole => role === named && role !== 'system');
  if (chosen === undefined) throw problem('ROLE_NOT_HELD');
  return chosen;
};
