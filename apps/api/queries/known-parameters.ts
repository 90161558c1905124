import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Observable } from 'rxjs';
import { pageMark } from '../console/session/page.ts';
import { problem } from '../problems/problem.ts';

interface Parameter {
  readonly in?: string;
  readonly name?: string;
}

/** Where `@nestjs/swagger` keeps what is documented about a handler's parameters. */
const documented = 'swagger/apiParameters';

/**
 * A parameter that no one has documented is refused: a mistyped `?knwon=` would answer for another moment.
 * A page takes what comes with its address: mail programs and sign-ins add things of their own.
 */
@Injectable()
export class KnownParameters implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (Reflect.getMetadata(pageMark, context.getClass()) === true) return next.handle();
    const { query } = context.switchToHttp().getRequest<FastifyRequest>();
    const parameters = Reflect.getMetadata(documented, context.getHandler()) as
      readonly Parameter[] | undefined;
    const known = new Set(parameters?.filter((each) => each.in === 'query').map(({ name }) => name));
    const errors = Object.keys(query as object)
      .filter((name) => !known.has(name))
      .map((field) => ({ field, da: 'er ukendt her', en: 'is unknown here' }));
    if (errors.length > 0) throw problem('INVALID', { errors });
    return next.handle();
  }
}
