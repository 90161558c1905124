import { parse } from 'node:querystring';
import type { FastifyAdapter } from '@nestjs/platform-fastify';
import { problem } from '../../problems/problem.ts';
import { isPageAddress } from './page-address.ts';

/** Six fields of text are far below it. */
const bodyLimit = 64 * 1024;

/** Reads forms where pages are, and nowhere else: the API goes on taking JSON only. A field that comes twice is a list. */
export const readForms = (adapter: FastifyAdapter): void => {
  adapter
    .getInstance()
    .addContentTypeParser(
      'application/x-www-form-urlencoded',
      { parseAs: 'string', bodyLimit },
      (request, body, done) => {
        if (isPageAddress(request.url)) done(null, parse(body as string));
        else done(problem('UNSUPPORTED_MEDIA_TYPE'));
      },
    );
};
