import type { FastifyRequest } from 'fastify';
import { asOf } from '../../../queries/as-of.ts';
import { asked, wholeOf } from '../../../queries/paging.ts';
import type { Asked } from './moment.ts';

/** Which moment an address asks for. A field of a form that was left empty asks for nothing. */
export const momentAsked = (request: FastifyRequest): Asked => {
  const filled = Object.entries(asked(request)).filter(([, value]) => value !== '');
  const form = { query: Object.fromEntries(filled) };
  const [event, day] = [wholeOf(form, 'event'), wholeOf(form, 'day')];
  return { ...asOf(form), ...(event !== undefined && { event }), ...(day !== undefined && { day }) };
};
