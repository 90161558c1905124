import { Controller, Get, Query as Parameter, Req, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ListWorklist } from '#use-cases/queries/list-worklist';
import { problem } from '../../../problems/problem.ts';
import { Open } from '../../../sign-in/sign-in.guard.ts';
import { ConsoleSettings } from '../../session/console-settings.ts';
import { Page } from '../../session/page.ts';
import { CalendarAddresses } from './calendar-addresses.ts';
import { deadlinesCalendar, mostDeadlines } from './deadlines-calendar.ts';

/** What a calendar program fetches: the address itself says whose deadlines they are. */
@Page()
@Controller('console/calendar.ics')
export class CalendarFeedController {
  constructor(
    private readonly addresses: CalendarAddresses,
    private readonly queries: QueryBus,
    private readonly settings: ConsoleSettings,
  ) {}

  @Get()
  @Open()
  async feed(
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Parameter('key') key?: string,
  ): Promise<void> {
    const opened = key === undefined ? undefined : await this.addresses.open(key, request.id);
    if (opened === undefined) throw problem('NOT_FOUND');
    const { asker, language } = opened;
    const view = await this.queries.execute(new ListWorklist(asker, 'mine', {}, { limit: mostDeadlines }));
    void reply
      .type('text/calendar; charset=utf-8')
      .header('Cache-Control', 'no-store')
      .send(deadlinesCalendar(language, view, this.settings.origin));
  }
}
