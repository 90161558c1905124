import { applyDecorators } from '@nestjs/common';
import { ApiQuery } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { isLocalDate } from '#calendar';
import type { LocalDate } from '#kernel';
import { codePattern } from '#use-cases/plain-words';
import type { Page, Paging } from '#views/reading';
import { problem } from '../problems/problem.ts';

const most = 200;

/** `?limit=` and `?after=`, for the API document. */
export const ApiPaging = () =>
  applyDecorators(
    ApiQuery({
      name: 'limit',
      required: false,
      schema: { type: 'integer', minimum: 1, maximum: most, default: 50 },
    }),
    ApiQuery({
      name: 'after',
      required: false,
      description: 'Where the page before ended: follow the header Link',
    }),
  );

/** What a list's address asks for, by name. */
export const asked = ({
  query,
}: Pick<FastifyRequest, 'query'>): Readonly<Record<string, string | undefined>> =>
  query as Readonly<Record<string, string | undefined>>;

/** Which page is asked for. */
export const pagingOf = (request: FastifyRequest): Paging => {
  const { limit = '50', after } = asked(request);
  if (!/^\d{1,3}$/.test(limit) || Number(limit) < 1 || Number(limit) > most)
    throw problem('INVALID', {
      errors: [
        {
          field: 'limit',
          da: `skal være et helt tal fra 1 til ${most}`,
          en: `must be a whole number from 1 to ${most}`,
        },
      ],
    });
  return { limit: Number(limit), ...(after !== undefined && { after }) };
};

/** One of the words listed, from the address; undefined when it was not asked for. */
export const oneOf = <Word extends string>(
  request: FastifyRequest,
  name: string,
  words: readonly Word[],
): Word | undefined => {
  const value = asked(request)[name];
  if (value === undefined) return undefined;
  const word = words.find((each) => each === value);
  if (word !== undefined) return word;
  const list = words.join(', ');
  throw problem('INVALID', {
    errors: [{ field: name, da: `skal være en af: ${list}`, en: `must be one of: ${list}` }],
  });
};

/** A date from the address; undefined when it was not asked for. */
export const dayOf = (request: FastifyRequest, name: string): LocalDate | undefined => {
  const value = asked(request)[name];
  if (value === undefined || isLocalDate(value)) return value;
  throw problem('INVALID', {
    errors: [
      {
        field: name,
        da: 'skal være en dato, der findes, skrevet 2026-03-29',
        en: 'must be an existing date, written 2026-03-29',
      },
    ],
  });
};

/** A whole number from the address; undefined when it was not asked for. */
export const wholeOf = (request: Pick<FastifyRequest, 'query'>, name: string): number | undefined => {
  const value = asked(request)[name];
  if (value === undefined) return undefined;
  if (/^\d{1,9}$/.test(value)) return Number(value);
  throw problem('INVALID', {
    errors: [{ field: name, da: 'skal være et helt tal', en: 'must be a whole number' }],
  });
};

/** A word of the catalogue, from the address: what it does not know finds nothing. */
export const codeOf = (request: FastifyRequest, name: string): string | undefined => {
  const value = asked(request)[name];
  if (value === undefined || new RegExp(codePattern, 'u').test(value)) return value;
  throw problem('INVALID', {
    errors: [
      {
        field: name,
        da: 'skal være en kode, fx followUp eller who5',
        en: 'must be a code, as followUp or who5',
      },
    ],
  });
};

/** Names the next page in `Link`, as RFC 8288 does. */
export const linked = <View extends Page<unknown>>(
  request: FastifyRequest,
  reply: FastifyReply,
  view: View,
): View => {
  if (view.next !== null) {
    const address = new URL(request.url, 'http://here');
    address.searchParams.set('after', view.next);
    void reply.header('Link', `<${address.pathname}${address.search}>; rel="next"`);
  }
  return view;
};
