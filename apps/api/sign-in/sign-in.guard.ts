import { Injectable, SetMetadata, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { problem } from '../problems/problem.ts';
import { remember } from './signed-in-of.ts';
import { TokenVerifier } from './token-verifier.ts';

const open = Symbol('open');

/** Open to everyone: holds nothing about anyone. All else asks for a sign-in. */
export const Open = () => SetMetadata(open, true);

@Injectable()
export class SignInGuard implements CanActivate {
  constructor(
    private readonly tokens: TokenVerifier,
    private readonly reflector: Reflector,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (this.reflector.getAllAndOverride<boolean>(open, [context.getHandler(), context.getClass()]))
      return true;
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const [, token] = /^Bearer ([\w.~+/-]+=*)$/i.exec(request.headers.authorization ?? '') ?? [];
    if (token === undefined) throw problem('UNAUTHENTICATED');
    remember(request, await this.tokens.verify(token));
    return true;
  }
}
