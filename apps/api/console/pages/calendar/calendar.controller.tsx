import { Controller, Get, Post, Req, Res } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { localDateOf } from '#calendar';
import { EndCalendarAddresses } from '#use-cases/people/end-calendar-addresses';
import { askerOf } from '../../../sign-in/signed-in-of.ts';
import { languageOf } from '../../language/language.ts';
import { sendPage } from '../../layout/send-page.tsx';
import { Page } from '../../session/page.ts';
import { CalendarAddresses } from './calendar-addresses.ts';
import { calendarPath } from './calendar-path.ts';
import { Calendar } from './calendar.tsx';
import { words } from './words.ts';

/** Someone's own deadlines, on their way into his calendar. */
@Page()
@Controller('console/calendar')
export class CalendarPageController {
  constructor(
    private readonly addresses: CalendarAddresses,
    private readonly commands: CommandBus,
  ) {}

  @Get()
  async calendar(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const { address, until } = await this.addresses.make(askerOf(request), languageOf(request));
    sendPage(
      request,
      reply,
      words.title,
      <Calendar address={address} until={localDateOf(until.toISOString())} />,
    );
  }

  /** A new address ends the ones before it. */
  @Post('new-address')
  async renew(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.commands.execute(new EndCalendarAddresses(askerOf(request)));
    await reply.redirect(calendarPath, 303);
  }
}
