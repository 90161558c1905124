import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { localDateOf } from '#calendar';
import { NotThen, type AsOf } from '#use-cases/queries/as-of';
import { ReadCourse, type CourseView } from '#use-cases/queries/read-course';
import { ReadHistory } from '#use-cases/queries/read-history';
import { ReadWhy } from '#use-cases/queries/read-why';
import { IdPipe } from '../../../id.pipe.ts';
import { asOf } from '../../../queries/as-of.ts';
import { askerOf } from '../../../sign-in/signed-in-of.ts';
import { sendPage } from '../../layout/send-page.tsx';
import { Page } from '../../session/page.ts';
import { Audit } from './audit.tsx';
import { compared } from './changes.ts';
import { factsOf } from './facts/facts-of.ts';
import { momentAsked } from './moment-asked.ts';
import { asOfBefore, asOfMoment, momentOf, numberOf } from './moment.ts';
import { transcriptWords } from './transcript-words.ts';
import { Transcript } from './transcript.tsx';
import { whyWords } from './why-words.ts';
import { Why } from './why.tsx';
import { words } from './words.ts';

/** A course as it was, on both time axes. */
@Page()
@Controller('console/courses/:id/audit')
export class AuditPageController {
  constructor(private readonly queries: QueryBus) {}

  @Get()
  async audit(
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Param('id', IdPipe) id: string,
  ): Promise<void> {
    const { events, known } = await this.queries.execute(
      new ReadHistory(askerOf(request), id, {}, undefined),
    );
    const moment = momentOf(events, momentAsked(request), localDateOf(known.instant));
    const then = await this.courseAsOf(request, id, asOfMoment(moment));
    const before = await this.courseAsOf(request, id, asOfBefore(moment));
    const state = then && compared(before === null ? [] : factsOf(before), factsOf(then));
    const number = numberOf(events);
    sendPage(
      request,
      reply,
      words.title(number),
      <Audit course={id} number={number} history={events} moment={moment} state={state} />,
    );
  }

  @Get('why')
  async why(
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Param('id', IdPipe) id: string,
  ): Promise<void> {
    const view = await this.queries.execute(new ReadWhy(askerOf(request), id, asOf(request)));
    sendPage(request, reply, whyWords.title, <Why course={id} view={view} />);
  }

  @Get('transcript')
  async transcript(
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Param('id', IdPipe) id: string,
  ): Promise<void> {
    const view = await this.queries.execute(new ReadHistory(askerOf(request), id, asOf(request), undefined));
    const title = transcriptWords.title(numberOf(view.events));
    sendPage(request, reply, title, <Transcript course={id} view={view} />);
  }

  /** Null: it was no course then. */
  private async courseAsOf(
    request: FastifyRequest,
    id: string,
    moment: AsOf | undefined,
  ): Promise<CourseView | null> {
    if (moment === undefined) return null;
    try {
      return await this.queries.execute(new ReadCourse(askerOf(request), id, moment));
    } catch (thrown) {
      if (thrown instanceof NotThen) return null;
      throw thrown;
    }
  }
}
