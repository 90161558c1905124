import type { FastifyReply, FastifyRequest } from 'fastify';

const asks = (request: FastifyRequest, name: string): boolean => request.headers[name] === 'true';

/**
 * Answers a request that a script made for a part of a page, where there is no such part to give; false: it was made by no script.
 * What someone has asked for himself is then asked for as a whole page; what fetches itself again leaves the page as it is.
 */
export const answerScript = (request: FastifyRequest, reply: FastifyReply, status: number): boolean => {
  if (!asks(request, 'hx-request')) return false;
  const byHand = asks(request, 'hx-boosted') || asks(request, 'hx-history-restore-request');
  void reply
    .status(status)
    .headers(byHand ? { 'HX-Redirect': request.url } : { 'HX-Reswap': 'none' })
    .send();
  return true;
};
