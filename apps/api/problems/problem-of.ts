import { HttpException } from '@nestjs/common';
import { AccessDenied } from '#access';
import { isOutage, QueueFull } from '#event-store';
import { KeyStoreUnavailable } from '#personal-data';
import { NotThere, TooBusy } from '#use-cases';
import { NewerHistory } from '#use-cases/known-history';
import { BeyondScope } from '#use-cases/queries/cut';
import { NotThen } from '#use-cases/queries/as-of';
import { BadCursor, ReadModelsNotBuilt } from '#views/reading';
import { Problem, problem } from './problem.ts';
import type { ProblemCode } from './problem-texts.ts';

const byStatus: Readonly<Record<number, ProblemCode>> = {
  400: 'BAD_REQUEST',
  401: 'UNAUTHENTICATED',
  403: 'NOT_PERMITTED',
  404: 'NOT_FOUND',
  413: 'TOO_LARGE',
  415: 'UNSUPPORTED_MEDIA_TYPE',
  503: 'UNAVAILABLE',
};

/** What anything thrown means to the caller. Machines that are down are 503, what nobody foresaw is 500. */
export const problemOf = (error: unknown): Problem => {
  if (error instanceof Problem) return error;
  if (error instanceof AccessDenied) return problem(error.reason);
  if (error instanceof BeyondScope) return problem('OUT_OF_SCOPE');
  if (error instanceof NotThen) return problem('NOT_THEN');
  if (error instanceof BadCursor) return problem('INVALID', { errors: [notACursor] });
  if (error instanceof NotThere) return problem('NOT_FOUND');
  if (error instanceof NewerHistory) return problem('NEWER_VERSION');
  if (isDown(error)) return problem('UNAVAILABLE');
  if (!(error instanceof Error)) return problem('INTERNAL');
  return problem(byStatus[statusOf(error)] ?? 'INTERNAL');
};

const notACursor = {
  field: 'after',
  da: 'skal være taget fra headeren Link i svaret på den forrige side',
  en: 'must be taken from the header Link of the answer with the page before',
};

const isDown = (error: unknown): boolean =>
  error instanceof QueueFull ||
  error instanceof TooBusy ||
  error instanceof KeyStoreUnavailable ||
  error instanceof ReadModelsNotBuilt ||
  isOutage(error);

const statusOf = (error: Error): number => {
  if (error instanceof HttpException) return error.getStatus();
  return 'statusCode' in error && typeof error.statusCode === 'number' ? error.statusCode : 500;
};
