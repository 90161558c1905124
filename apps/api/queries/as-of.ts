import { applyDecorators } from '@nestjs/common';
import { ApiQuery } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { isLocalDate } from '#calendar';
import type { AsOf } from '#use-cases/queries/as-of';
import { problem } from '../problems/problem.ts';

/** `?at=` and `?known=`, for the API document. */
export const ApiAsOf = () =>
  applyDecorators(
    ApiQuery({ name: 'at', required: false, description: 'Business date: what was so? 2026-06-01' }),
    ApiQuery({
      name: 'known',
      required: false,
      description: 'A moment (2026-06-01T12:00:00Z) or a position of the log: what was known then?',
    }),
  );

const wrong = (field: string, da: string, en: string) => problem('INVALID', { errors: [{ field, da, en }] });

/** Which moment a reading asks for. */
export const asOf = ({ query }: Pick<FastifyRequest, 'query'>): AsOf => {
  const { at, known } = query as Readonly<Record<string, string | undefined>>;
  if (at !== undefined && !isLocalDate(at))
    throw wrong(
      'at',
      'skal være en dato, der findes, skrevet 2026-03-29',
      'must be an existing date, written 2026-03-29',
    );
  return { ...(at !== undefined && { at }), ...(known !== undefined && { known: knownOf(known) }) };
};

const knownOf = (known: string): NonNullable<AsOf['known']> => {
  if (/^\d{1,15}$/.test(known)) return { position: Number(known) };
  const moment = /^\d{4}-\d{2}-\d{2}T[\d:.]+(Z|[+-]\d{2}:\d{2})$/.test(known) ? new Date(known) : undefined;
  if (moment === undefined || Number.isNaN(moment.valueOf()))
    throw wrong(
      'known',
      'skal være et tidspunkt (2026-06-01T12:00:00Z) eller en position i loggen',
      'must be a moment (2026-06-01T12:00:00Z) or a position of the log',
    );
  return { instant: moment.toISOString() };
};
