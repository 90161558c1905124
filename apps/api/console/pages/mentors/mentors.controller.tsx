import { Body, Controller, Get, HttpCode, Post, Req, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { FindMentors } from '#use-cases/queries/find-mentors';
import { ListMentors, type MentorsView } from '#use-cases/queries/list-mentors';
import type { Named } from '#use-cases/queries/names';
import { ReadNames } from '#use-cases/queries/read-names';
import { SearchForm } from '#use-cases/queries/search-form';
import { BodyPipe } from '../../../body.pipe.ts';
import { asked, dayOf, oneOf, pagingOf } from '../../../queries/paging.ts';
import { askerOf } from '../../../sign-in/signed-in-of.ts';
import { sendPage } from '../../layout/send-page.tsx';
import { commandsBeside } from '../../parts/beside-lists.ts';
import { purposeIn, type Sent } from '../../parts/purpose-of.ts';
import { searchTitle } from '../../parts/search-answer.tsx';
import { mayDo } from '../../session/may.ts';
import { Page } from '../../session/page.ts';
import { Found } from './found.tsx';
import { Mentors } from './mentors.tsx';
import { words } from './words.ts';

const states = ['applied', 'screened', 'approved', 'paused', 'screenedOut', 'left'] as const;

/** The mentor corps, and the search for a mentor. */
@Page()
@Controller('console/mentors')
export class MentorsPageController {
  constructor(private readonly queries: QueryBus) {}

  @Get()
  async mentors(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    this.send(request, reply, await this.list(request), null);
  }

  /** The same page with the names of its lines, for a purpose. */
  @Post('names')
  @HttpCode(200)
  async names(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Body() form: Sent): Promise<void> {
    const view = await this.list(request);
    const lines = { courses: null, mentors: view.entries.map(({ mentor }) => mentor) };
    const { mentors } = await this.queries.execute(new ReadNames(askerOf(request), lines, purposeIn(form)));
    this.send(request, reply, view, new Map(mentors.map((named) => [named.subject, named])));
  }

  @Post('search')
  @HttpCode(200)
  async search(
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Body() form: Sent,
  ): Promise<void> {
    const { text } = await new BodyPipe(SearchForm).transform({ text: form['text'] });
    const found = await this.queries.execute(new FindMentors(askerOf(request), text, purposeIn(form)));
    sendPage(request, reply, searchTitle, <Found found={found} />);
  }

  private list(request: FastifyRequest): Promise<MentorsView> {
    const [state, expiredBy] = [oneOf(request, 'state', states), dayOf(request, 'expiredBy')];
    const { trade, area, language } = asked(request);
    const filter = {
      ...(state && { state }),
      ...(expiredBy && { expiredBy }),
      ...(trade && { trade }),
      ...(area && { area }),
      ...(language && { language }),
      ...(oneOf(request, 'free', ['true']) && { free: true }),
    };
    return this.queries.execute(new ListMentors(askerOf(request), filter, pagingOf(request)));
  }

  private send(
    request: FastifyRequest,
    reply: FastifyReply,
    view: MentorsView,
    names: ReadonlyMap<string, Named> | null,
  ): void {
    sendPage(
      request,
      reply,
      words.title,
      <Mentors
        {...{ view, names, states, asked: asked(request) }}
        mayAskForNames={mayDo(askerOf(request), 'FindMentors')}
        beside={commandsBeside('/console/mentors', askerOf(request))}
      />,
    );
  }
}
