import { Injectable, SetMetadata, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { comesFromOurselves } from '../console/session/comes-from-ourselves.ts';
import { ConsoleSettings } from '../console/session/console-settings.ts';
import { pageMark } from '../console/session/page.ts';
import { Sessions } from '../console/session/sessions.ts';
import { SignInNeeded } from '../console/session/sign-in-needed.ts';
import { foreignForm } from '../problems/foreign-form.ts';
import { problem } from '../problems/problem.ts';
import { namedRole, remember } from './signed-in-of.ts';
import { TokenVerifier } from './token-verifier.ts';

const open = Symbol('open');

/** Open to everyone: holds nothing about anyone. All else asks for a sign-in. */
export const Open = () => SetMetadata(open, true);

/** A page takes the session's cookie only, and everything else a bearer token only: no cookie ever acts by itself. */
@Injectable()
export class SignInGuard implements CanActivate {
  constructor(
    private readonly tokens: TokenVerifier,
    private readonly sessions: Sessions,
    private readonly settings: ConsoleSettings,
    private readonly reflector: Reflector,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const http = context.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const isPage = this.is(pageMark, context);
    if (isPage && !comesFromOurselves(request, this.settings.origin)) throw foreignForm();
    if (this.is(open, context)) return true;
    await (isPage ? this.bySession(request, http.getResponse<FastifyReply>()) : this.byToken(request));
    return true;
  }

  private async bySession(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const person = await this.sessions.person(request, reply);
    if (person === undefined) throw new SignInNeeded();
    const chosen = this.sessions.chosenRole(request, person);
    remember(request, { person, ...(chosen && { chosen }) });
  }

  private async byToken(request: FastifyRequest): Promise<void> {
    const [, token] = /^Bearer ([\w.~+/-]+=*)$/i.exec(request.headers.authorization ?? '') ?? [];
    if (token === undefined) throw problem('UNAUTHENTICATED');
    const person = await this.tokens.verify(token);
    remember(request, { person });
    const chosen = namedRole(request);
    if (chosen !== undefined) remember(request, { person, chosen });
  }

  private is(mark: symbol, context: ExecutionContext): boolean {
    return this.reflector.getAllAndOverride<boolean>(mark, [context.getHandler(), context.getClass()]);
  }
}
