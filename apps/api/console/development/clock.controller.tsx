import { Body, Controller, Get, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Open } from '../../sign-in/sign-in.guard.ts';
import { sendPage } from '../layout/send-page.tsx';
import { Page } from '../session/page.ts';
import { ClockPage } from './clock-page.tsx';
import { DevelopmentClock } from './development-clock.ts';
import { howFar } from './how-far.ts';
import { words } from './words.ts';

/** The clock of a development copy, for anyone who sits before it. */
@Page()
@Open()
@Controller('dev/clock')
export class ClockController {
  constructor(private readonly clock: DevelopmentClock) {}

  /** While the clock moves, the page loads itself again each second, without a script too. */
  @Get()
  async page(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    if (this.clock.last?.state === 'moving') void reply.header('refresh', '1');
    await this.show(request, reply);
  }

  @Post()
  async move(
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Body() form: Readonly<Record<string, string | undefined>>,
  ): Promise<void> {
    const ms = howFar(form, await this.clock.now());
    if (ms === undefined) return this.show(request, reply, { wrong: true });
    this.clock.begin(ms);
    await reply.redirect('/dev/clock', 303);
  }

  private async show(request: FastifyRequest, reply: FastifyReply, { wrong = false } = {}): Promise<void> {
    const { movable, last } = this.clock;
    const page = <ClockPage now={await this.clock.now()} movable={movable} last={last} wrong={wrong} />;
    sendPage(request, reply, words.title, page, wrong ? 422 : 200);
  }
}
