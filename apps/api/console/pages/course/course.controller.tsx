import { Body, Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { purposes } from '#access';
import { ReadCoursePage } from '#use-cases/queries/read-course-page';
import { ReadPerson, type PeopleView } from '#use-cases/queries/read-person';
import { IdPipe } from '../../../id.pipe.ts';
import { problem } from '../../../problems/problem.ts';
import { asked, pagingOf } from '../../../queries/paging.ts';
import { askerOf } from '../../../sign-in/signed-in-of.ts';
import { cameFrom } from '../../forms/came-from.ts';
import type { Typed } from '../../forms/typed.ts';
import { sendPage } from '../../layout/send-page.tsx';
import { liveOn } from '../../live/live-path.ts';
import { Page } from '../../session/page.ts';
import { CoursePage } from './course-page.tsx';
import { words } from './words.ts';

/** One course: where it is, what comes next, what the reader can do, and what has happened. */
@Page()
@Controller('console/courses/:id')
export class CoursePageController {
  constructor(private readonly queries: QueryBus) {}

  @Get()
  course(
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Param('id', IdPipe) id: string,
  ): Promise<void> {
    return this.send(request, reply, id, null);
  }

  /** The same page with the names, for a purpose. Asked for by a form, as every look-up is written down. */
  @Post('people')
  async people(
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Param('id', IdPipe) id: string,
    @Body() form: Readonly<Record<string, unknown>>,
  ): Promise<void> {
    const purpose = purposes.find((each) => each === form['purpose']);
    if (purpose === undefined) throw problem('PURPOSE_REQUIRED');
    const people = await this.queries.execute(new ReadPerson(askerOf(request), id, purpose, false));
    return this.send(request, reply, id, people);
  }

  private async send(
    request: FastifyRequest,
    reply: FastifyReply,
    id: string,
    people: PeopleView | null,
  ): Promise<void> {
    const shown = await this.queries.execute(new ReadCoursePage(askerOf(request), id, pagingOf(request)));
    const { course, known } = shown.view;
    const filter = cameFrom(request.query as Typed);
    const isNewest = asked(request)['after'] === undefined;
    // News would put the newest page in the place of an older one, and masks in the place of names.
    const live = isNewest && people === null ? liveOn(id, known.position) : undefined;
    const page = <CoursePage {...shown} {...{ isNewest, people, filter }} />;
    sendPage(request, reply, words.title(course.number), page, 200, live);
  }
}
