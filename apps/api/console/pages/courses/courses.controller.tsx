import { Body, Controller, Get, HttpCode, Post, Req, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { phases } from '#courses';
import { Foundation } from '#use-cases/foundation';
import { reachOf, wholes } from '#use-cases/queries/cut';
import { FindCourses } from '#use-cases/queries/find-courses';
import { ListCaseload, type CaseloadView } from '#use-cases/queries/list-caseload';
import type { CourseNames } from '#use-cases/queries/names';
import { ReadNames } from '#use-cases/queries/read-names';
import { SearchForm } from '#use-cases/queries/search-form';
import { dutyName } from '#use-cases/words/rule-names';
import { BodyPipe } from '../../../body.pipe.ts';
import { asked, oneOf, pagingOf } from '../../../queries/paging.ts';
import { askerOf } from '../../../sign-in/signed-in-of.ts';
import { sendPage } from '../../layout/send-page.tsx';
import { commandsBeside } from '../../parts/beside-lists.ts';
import { purposeIn, type Sent } from '../../parts/purpose-of.ts';
import { searchTitle } from '../../parts/search-answer.tsx';
import { mayDo } from '../../session/may.ts';
import { Page } from '../../session/page.ts';
import { Courses } from './courses.tsx';
import { Found } from './found.tsx';
import { words } from './words.ts';

/** The courses of whoever looks, and the search for one. */
@Page()
@Controller('console/courses')
export class CoursesPageController {
  constructor(
    private readonly queries: QueryBus,
    private readonly foundation: Foundation,
  ) {}

  @Get()
  async courses(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    this.send(request, reply, await this.list(request), null);
  }

  /** The same page with the names of its lines, for a purpose. */
  @Post('names')
  @HttpCode(200)
  async names(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Body() form: Sent): Promise<void> {
    const view = await this.list(request);
    const lines = { courses: view.entries.map(({ course }) => course), mentors: null };
    const { courses } = await this.queries.execute(new ReadNames(askerOf(request), lines, purposeIn(form)));
    this.send(request, reply, view, new Map(courses.map((names) => [names.course, names])));
  }

  @Post('search')
  @HttpCode(200)
  async search(
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Body() form: Sent,
  ): Promise<void> {
    const { text } = await new BodyPipe(SearchForm).transform({ text: form['text'] });
    const found = await this.queries.execute(new FindCourses(askerOf(request), text, purposeIn(form)));
    sendPage(request, reply, searchTitle, <Found found={found} programmes={this.programmes()} />);
  }

  private list(request: FastifyRequest): Promise<CaseloadView> {
    const { programme, municipality, number } = asked(request);
    const phase = oneOf(request, 'phase', phases);
    const ended = oneOf(request, 'ended', ['true', 'false']);
    // A field that was left empty asks for nothing.
    const filter = {
      ...(phase && { phase }),
      ...(programme && { programme }),
      ...(municipality && { municipality }),
      ...(number && { number: number.trim().toUpperCase() }),
      ...(ended && { ended: ended === 'true' }),
    };
    const whose = oneOf(request, 'whose', wholes);
    return this.queries.execute(new ListCaseload(askerOf(request), whose, filter, pagingOf(request)));
  }

  private send(
    request: FastifyRequest,
    reply: FastifyReply,
    view: CaseloadView,
    names: ReadonlyMap<string, CourseNames> | null,
  ): void {
    const asker = askerOf(request);
    sendPage(
      request,
      reply,
      words.title,
      <Courses
        {...{ view, names, asked: asked(request), programmes: this.programmes() }}
        nameOfDuty={(rule) => dutyName(this.foundation.ports.catalogue, rule)}
        reach={reachOf(asker, 'ReadCaseload')}
        mayAskForNames={mayDo(asker, 'ReadPerson')}
        maySearch={mayDo(asker, 'FindCourses')}
        beside={commandsBeside('/console/courses', asker)}
      />,
    );
  }

  private programmes() {
    return new Map(this.foundation.ports.catalogue.programmes.map(({ id, name }) => [id, name]));
  }
}
