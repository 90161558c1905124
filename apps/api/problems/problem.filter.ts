import { Catch, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import { isUUID } from 'class-validator';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { recordDenial, unknownTenant } from '#access';
import { Foundation } from '#use-cases/foundation';
import { prefersEnglish } from '../language.ts';
import { isPageAddress } from '../console/session/page-address.ts';
import { sendProblemPage } from '../console/session/send-problem-page.tsx';
import { askToSignIn } from '../console/session/session-ended.tsx';
import { SignInNeeded } from '../console/session/sign-in-needed.ts';
import { log } from '../log.ts';
import { signedInOf } from '../sign-in/signed-in-of.ts';
import { problemOf } from './problem-of.ts';
import type { Problem } from './problem.ts';

/** Turns everything thrown into RFC 9457 problem+json, and into a page where pages are. Being turned away is written down before it is said. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly foundation: Foundation) {}

  async catch(error: unknown, host: ArgumentsHost): Promise<void> {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    if (error instanceof SignInNeeded) {
      askToSignIn(request, reply);
      return;
    }
    const found = problemOf(error);
    if (found.code === 'INTERNAL') log.error({ error, correlationId: request.id }, 'unforeseen');
    const answer = await this.denied(request, found).then(
      () => found,
      (failure: unknown) => problemOf(failure),
    );
    if (answer.status === 503) void reply.header('Retry-After', '2');
    if (isPageAddress(request.url)) sendProblemPage(request, reply, answer);
    else send(request, reply, answer);
  }

  private async denied(request: FastifyRequest, { status, code }: Problem): Promise<void> {
    if (status !== 401 && status !== 403 && status !== 404) return;
    const person = signedInOf(request);
    const id = (request.params as { readonly id?: string } | undefined)?.id ?? '';
    // A 404 on an address is nobody's secret; one on an id may be someone else's course.
    if (status === 404 && id === '') return;
    await recordDenial(this.foundation.pool, {
      tenant: person?.tenant ?? unknownTenant,
      actorId: person?.id ?? '',
      actorRoles: person?.roles.join(' ') ?? '',
      status,
      reason: code,
      what: `${request.method} ${request.routeOptions.url ?? ''}`,
      // What is no id may be anything, a name too.
      about: isUUID(id) ? id.toLowerCase() : '',
    });
  }
}

const send = (request: FastifyRequest, reply: FastifyReply, { status, code, texts, more }: Problem): void => {
  if (status === 401) void reply.header('WWW-Authenticate', 'Bearer');
  void reply
    .status(status)
    .header('Content-Type', 'application/problem+json; charset=utf-8')
    .header('Content-Language', prefersEnglish(request) ? 'en' : 'da')
    .header('Cache-Control', 'no-store')
    .send({
      type: `/problems#${code}`,
      title: code,
      status,
      code,
      detail: prefersEnglish(request) ? texts.en : texts.da,
      da: texts.da,
      en: texts.en,
      instance: `urn:uuid:${request.id}`,
      ...more,
    });
};
