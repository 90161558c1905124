import { Body, Controller, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { problem } from '../../problems/problem.ts';
import { askerOf } from '../../sign-in/signed-in-of.ts';
import { localPath } from '../language/local-path.ts';
import { Page } from './page.ts';
import { Sessions } from './sessions.ts';

/** Someone with several roles says in which he acts. */
@Page()
@Controller('console/role')
export class RoleController {
  constructor(private readonly sessions: Sessions) {}

  /** No role named: each of his again. */
  @Post()
  async choose(
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Body() form: Readonly<Record<string, string | undefined>>,
  ): Promise<void> {
    const { person } = askerOf(request);
    const named = form['role'] ?? '';
    const role = person.roles.find((held) => held === named);
    if (role === undefined && named !== '') throw problem('ROLE_NOT_HELD');
    this.sessions.choose(reply, role);
    await reply.redirect(localPath(form['back']), 303);
  }
}
