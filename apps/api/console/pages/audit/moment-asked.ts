import type { FastifyRequest } from 'fastify';
import { asOf } from '../../../queries/as-of.ts';
import { asked, wholeOf } from '../../../queries/paging.ts';
import type { Asked } from './moment.ts';

/** Which moment an address asks for; `2`: the second of two. A field of a form that was left empty asks for nothing. */
export const momentAsked = (request: FastifyRequest, suffix: '' | '2' = ''): Asked => {
  const all = asked(request);
  const query: Record<string, string> = {};
  for (const name of ['event', 'day', 'at', 'known']) {
    const value = all[`${name}${suffix}`];
    if (value !== undefined && value !== '') query[name] = value;
  }
  const [event, day] = [wholeOf({ query }, 'event'), wholeOf({ query }, 'day')];
  return { ...asOf({ query }), ...(event !== undefined && { event }), ...(day !== undefined && { day }) };
};
