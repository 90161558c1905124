import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { localDateOf } from '#calendar';
import { CheckCourse } from '#use-cases/queries/check-course';
import { ReadAccessLog } from '#use-cases/queries/read-access-log';
import { ReadHistory } from '#use-cases/queries/read-history';
import { ReadWhy } from '#use-cases/queries/read-why';
import { SignTranscript } from '#use-cases/queries/sign-transcript';
import { IdPipe } from '../../../id.pipe.ts';
import { asOf } from '../../../queries/as-of.ts';
import { pagingOf } from '../../../queries/paging.ts';
import { askerOf } from '../../../sign-in/signed-in-of.ts';
import { sendPage } from '../../layout/send-page.tsx';
import { mayDo } from '../../session/may.ts';
import { Page } from '../../session/page.ts';
import { Audit } from './audit.tsx';
import { compared, differencesIn } from './changes.ts';
import { checkWords } from './check-words.ts';
import { Check } from './check.tsx';
import { compareWords } from './compare-words.ts';
import { Compare } from './compare.tsx';
import { factsAsOf } from './facts/facts-as-of.ts';
import { looksWords } from './looks-words.ts';
import { Looks } from './looks.tsx';
import { momentAsked } from './moment-asked.ts';
import { asOfBefore, asOfMoment, momentOf, numberOf } from './moment.ts';
import { transcriptWords } from './transcript-words.ts';
import { TranscriptPage } from './transcript.tsx';
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
    const asker = askerOf(request);
    const { events, known } = await this.queries.execute(new ReadHistory(asker, id, {}, undefined));
    const moment = momentOf(events, momentAsked(request), localDateOf(known.instant));
    const then = await factsAsOf(this.queries, asker, id, asOfMoment(moment));
    const before = await factsAsOf(this.queries, asker, id, asOfBefore(moment));
    const state = then && compared(before ?? [], then);
    const number = numberOf(events);
    sendPage(
      request,
      reply,
      words.title(number),
      <Audit
        {...{ course: id, number, history: events, moment, state }}
        maySeeLooks={mayDo(asker, 'ReadAccessLog')}
        mayCheck={mayDo(asker, 'CheckCourse')}
      />,
    );
  }

  @Get('compare')
  async compare(
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Param('id', IdPipe) id: string,
  ): Promise<void> {
    const asker = askerOf(request);
    const { events, known } = await this.queries.execute(new ReadHistory(asker, id, {}, undefined));
    const momentAt = (suffix: '' | '2') =>
      momentOf(events, momentAsked(request, suffix), localDateOf(known.instant));
    const [from, to] = [momentAt(''), momentAt('2')];
    const before = await factsAsOf(this.queries, asker, id, asOfMoment(from));
    const after = await factsAsOf(this.queries, asker, id, asOfMoment(to));
    const differences = differencesIn(compared(before ?? [], after ?? []));
    sendPage(
      request,
      reply,
      compareWords.title,
      <Compare {...{ course: id, history: events, from, to, differences }} />,
    );
  }

  @Get('looks')
  async looks(
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Param('id', IdPipe) id: string,
  ): Promise<void> {
    const view = await this.queries.execute(new ReadAccessLog(askerOf(request), id, pagingOf(request)));
    sendPage(request, reply, looksWords.title, <Looks course={id} view={view} />);
  }

  @Get('check')
  async check(
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Param('id', IdPipe) id: string,
  ): Promise<void> {
    const view = await this.queries.execute(new CheckCourse(askerOf(request), id));
    sendPage(request, reply, checkWords.title, <Check course={id} view={view} />);
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
    const moment = asOf(request);
    const view = await this.queries.execute(new SignTranscript(askerOf(request), id, moment));
    const title = transcriptWords.title(numberOf(view.events));
    sendPage(request, reply, title, <TranscriptPage course={id} view={view} asked={moment.at} />);
  }

  @Get('transcript.json')
  async signed(
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Param('id', IdPipe) id: string,
  ): Promise<void> {
    const { transcript } = await this.queries.execute(
      new SignTranscript(askerOf(request), id, asOf(request)),
    );
    void reply
      .type('application/json; charset=utf-8')
      .header(
        'Content-Disposition',
        `attachment; filename="forlob-transcript-${transcript.head.number}.json"`,
      )
      .send(JSON.stringify(transcript, null, 2));
  }
}
