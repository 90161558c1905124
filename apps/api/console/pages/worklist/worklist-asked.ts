import type { FastifyRequest } from 'fastify';
import { phases } from '#courses';
import { wholes } from '#use-cases/queries/cut';
import { ListWorklist } from '#use-cases/queries/list-worklist';
import { whens } from '#views/read-worklist';
import type { Paging } from '#views/reading';
import { codeOf, oneOf } from '../../../queries/paging.ts';
import { askerOf } from '../../../sign-in/signed-in-of.ts';

/** The worklist that an address asks for. */
export const worklistAsked = (request: FastifyRequest, paging: Paging): ListWorklist => {
  const [phase, rule, when] = [
    oneOf(request, 'phase', phases),
    codeOf(request, 'rule'),
    oneOf(request, 'when', whens),
  ];
  const filter = { ...(phase && { phase }), ...(rule && { rule }), ...(when && { when }) };
  return new ListWorklist(askerOf(request), oneOf(request, 'whose', wholes), filter, paging);
};
