import { Controller, Get, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Foundation } from '#use-cases/foundation';
import { sendPage } from '../../layout/send-page.tsx';
import { ConsoleSettings } from '../../session/console-settings.ts';
import { Page } from '../../session/page.ts';
import { System } from './system.tsx';
import { words } from './words.ts';

/** Where an operator's day begins. */
@Page()
@Controller('console/system')
export class SystemPageController {
  constructor(
    private readonly foundation: Foundation,
    private readonly settings: ConsoleSettings,
  ) {}

  @Get()
  async system(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const now = await this.foundation.ports.store.now();
    sendPage(request, reply, words.title, <System now={now} development={this.settings.development} />);
  }
}
