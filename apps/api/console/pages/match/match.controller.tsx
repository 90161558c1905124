import { Body, Controller, Get, HttpCode, Param, Post, Req, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ListCandidates, type CandidatesView } from '#use-cases/queries/list-candidates';
import type { Named } from '#use-cases/queries/names';
import { ReadNames } from '#use-cases/queries/read-names';
import { IdPipe } from '../../../id.pipe.ts';
import { askerOf } from '../../../sign-in/signed-in-of.ts';
import { cameFrom } from '../../forms/came-from.ts';
import type { Typed } from '../../forms/typed.ts';
import { sendPage } from '../../layout/send-page.tsx';
import { purposeIn, type Sent } from '../../parts/purpose-of.ts';
import { mayDo } from '../../session/may.ts';
import { Page } from '../../session/page.ts';
import { Match } from './match.tsx';
import { words } from './words.ts';

/** At most as many names as are asked for at once. */
const mostNames = 50;

/** Who might be a course's mentor. */
@Page()
@Controller('console/courses/:id/match')
export class MatchPageController {
  constructor(private readonly queries: QueryBus) {}

  @Get()
  async match(
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Param('id', IdPipe) id: string,
  ): Promise<void> {
    this.send(request, reply, id, await this.candidates(request, id), null);
  }

  /** The same page with the names of the candidates, for a purpose. */
  @Post('names')
  @HttpCode(200)
  async names(
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Param('id', IdPipe) id: string,
    @Body() form: Sent,
  ): Promise<void> {
    const view = await this.candidates(request, id);
    const all = [...view.ranked, ...view.excluded].map(({ mentor }) => mentor);
    const lines = { courses: null, mentors: all.slice(0, mostNames) };
    const { mentors } = await this.queries.execute(new ReadNames(askerOf(request), lines, purposeIn(form)));
    this.send(request, reply, id, view, new Map(mentors.map((named) => [named.subject, named])));
  }

  private candidates(request: FastifyRequest, id: string): Promise<CandidatesView> {
    return this.queries.execute(new ListCandidates(askerOf(request), id));
  }

  private send(
    request: FastifyRequest,
    reply: FastifyReply,
    course: string,
    view: CandidatesView,
    names: ReadonlyMap<string, Named> | null,
  ): void {
    const asker = askerOf(request);
    sendPage(
      request,
      reply,
      words.title,
      <Match
        {...{ course, view, names }}
        filter={cameFrom(request.query as Typed)}
        mayAskForNames={mayDo(asker, 'ReadMentorPerson')}
        mayPropose={mayDo(asker, 'ProposeMatch')}
      />,
    );
  }
}
